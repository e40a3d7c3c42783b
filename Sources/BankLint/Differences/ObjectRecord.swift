public import QuestionBank
public import StrictYAML

/// An item, category, concept and so on as its file has it, whether or not anything is wrong with it.
public struct ObjectRecord: Hashable, Sendable {
  /// What it is.
  public var object: ObjectKind
  /// Its id.
  public var id: String
  /// Its earlier ids; those of an item as `bank/id` where the file says so.
  public var aka: [String]
  /// Its other fields, in the order in which files are written; fields that nobody knows come last.
  public var fields: [PlainValue.Field]
  /// Where it stands.
  public var span: Span
  /// Where the values of its fields stand.
  public var places: [String: Span]

  /// The value of a field.
  public subscript(name: String) -> PlainValue? { fields.first { $0.name == name }?.value }

  /// Takes an object of a file; nil if it has no id.
  ///
  /// - Parameters:
  ///   - object: What it is.
  ///   - mapping: Its entries.
  ///   - span: Where it stands.
  ///   - id: Its id, where that is not a field.
  ///   - parts: The fields that hold objects of their own, which are left out.
  init?(
    _ object: ObjectKind, _ mapping: Mapping, span: Span, id: String? = nil,
    without parts: Set<String> = []
  ) {
    guard let name = id ?? mapping["id"].flatMap({ PlainValue($0.value)?.text }) else { return nil }
    self.object = object
    self.id = name
    self.span = span
    aka = mapping["aka"].flatMap { PlainValue($0.value)?.texts } ?? []
    let order = ObjectLayout(of: object).names
    let known = order.compactMap { mapping[$0] }
    let others = mapping.entries.filter { !order.contains($0.key) }
    fields = (known + others).compactMap { entry in
      guard id != nil || entry.key != "id", entry.key != "aka", !parts.contains(entry.key) else {
        return nil
      }
      return PlainValue(entry.value).map { .init(entry.key, $0.withBareReferences(in: entry.key)) }
    }
    places = Dictionary(
      mapping.entries.map { ($0.key, $0.value.span) }, uniquingKeysWith: { first, _ in first })
  }
}

extension PlainValue {
  /// Citations without a locator, written as the source's id alone: both mean the same.
  fileprivate func withBareReferences(in field: String) -> Self {
    guard field == "sources", case .list(let values) = self else { return self }
    return .list(
      values.map { value in
        if case .fields(let fields) = value, fields.count == 1, fields[0].name == "ref" {
          return fields[0].value
        }
        return value
      })
  }
}
