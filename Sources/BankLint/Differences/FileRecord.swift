public import QuestionBank
internal import StrictYAML

/// A bank or subject as its file has it: its own fields, and the objects in it.
///
/// Made from the text alone, so that two versions can be compared whatever is wrong with them, and
/// without the subject of a bank at hand.
public struct FileRecord: Hashable, Sendable {
  /// The name of the file.
  public var file: String
  /// The bank or subject itself.
  public var root: ObjectRecord
  /// The objects in it that have ids.
  public var parts: [ObjectKind: [ObjectRecord]]
  /// Whether all of the file could be read: if not, what seems to be gone may stand in what could not.
  public var isWhole: Bool

  /// Reads a file; nil if it is no bank or subject with an id.
  public init?(_ source: SourceFile) { self.init(LintedFile(source)) }

  /// Takes a file that was read; nil if it is no bank or subject with an id.
  init?(_ source: LintedFile) {
    let document = source.document
    guard case .mapping(let mapping) = document.root.content else { return nil }
    let object: ObjectKind = mapping.isSubject(in: source.name) ? .subject : .bank
    guard
      let root = ObjectRecord(
        object, mapping, span: document.root.span, without: Set(Self.partFields.map(\.field)))
    else { return nil }
    file = source.name
    self.root = root
    isWhole = document.problems.isEmpty
    parts = [:]
    for (field, object) in Self.partFields {
      let records = Self.records(of: object, in: mapping[field]?.value)
      if !records.isEmpty { parts[object] = records }
    }
  }

  /// The fields of a file that hold objects, in the order in which differences are told.
  static let partFields: [(field: String, object: ObjectKind)] = [
    ("categories", .category), ("decision", .criterion), ("concepts", .concept),
    ("sources", .source), ("items", .item),
  ]

  private static func records(of object: ObjectKind, in node: Node?) -> [ObjectRecord] {
    switch node?.content {
    case .sequence(let list):
      list.elements.compactMap { element in
        guard case .mapping(let mapping) = element.value.content else { return nil }
        return ObjectRecord(object, mapping, span: element.value.span)
      }
    case .mapping(let mapping):
      mapping.entries.compactMap { entry in
        var fields = Mapping(entries: [], style: .block)
        if case .mapping(let own) = entry.value.content { fields = own }
        return ObjectRecord(object, fields, span: entry.keySpan, id: entry.key)
      }
    case .absent, .unreadable, .scalar, nil: []
    }
  }

  /// The id of the bank or subject.
  public var id: String { root.id }

  /// The items, in the order in which they were written.
  public var items: [ObjectRecord] { parts[.item] ?? [] }

  /// The id of the subject whose categories and concepts are meant here.
  var subject: String { root.object == .bank ? root["subject"]?.text ?? id : id }
}

extension Mapping {
  /// Whether a file with this root holds a subject.
  fileprivate func isSubject(in file: String) -> Bool {
    if file.hasSuffix(".subject.yaml") { return true }
    return !file.hasSuffix(".bank.yaml") && self["categories"] != nil && self["items"] == nil
  }
}
