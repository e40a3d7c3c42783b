/// How the value of a field is laid out in a file.
public enum FieldLayout: Hashable, Sendable {
  /// A slug, a number, an address: never broken into lines.
  case word
  /// Text for people.
  case prose
  /// A list of short texts.
  case words
  /// A list of objects.
  case objects(ObjectKind)
  /// A mapping from slugs to objects.
  case objectsBySlug(ObjectKind)
  /// A list of short objects, or of the texts that name them.
  case shortObjects(ObjectKind)
}

/// The fields of a kind of object in the order in which they are written, with their layout.
public struct ObjectLayout: Sendable {
  /// The names, in order.
  public let names: [String]
  private let layouts: [String: FieldLayout]

  /// The layout of a kind of object; that of a bank serves a subject as well.
  public init(of object: ObjectKind) {
    let fields = object.specs
    names = fields.map(\.name)
    layouts = Dictionary(fields.map { ($0.name, $0.spec.shape.layout) }) { first, _ in first }
  }

  /// The layout of a field; nil for one that an object of this kind does not have.
  public subscript(name: String) -> FieldLayout? { layouts[name] }
}

extension ObjectKind {
  fileprivate var specs: [(name: String, spec: FieldSpec)] {
    switch self {
    case .subject: SubjectField.specs
    case .bank: BankRootField.specs
    case .category: CategoryField.specs
    case .criterion: CriterionField.specs
    case .concept: ConceptField.specs
    case .source: SourceField.specs
    case .item: ItemField.specs
    case .citation: CitationField.specs
    }
  }
}

extension ObjectField {
  fileprivate static var specs: [(name: String, spec: FieldSpec)] {
    inFileOrder.map { ($0.rawValue, $0.spec) }
  }

  /// The fields in the order in which they are written.
  private static var inFileOrder: [Self] {
    let fields = Array(allCases)
    guard let fields = fields as? [BankRootField] else { return fields }
    return BankRootField.sorted(fields) as? [Self] ?? []
  }
}

extension BankRootField {
  /// What a bank is about stands behind its title, and its items at the end.
  fileprivate static func sorted(_ fields: [Self]) -> [Self] {
    let ofSubject = fields.filter { if case .subject = $0 { true } else { false } }
    let afterTitle = ofSubject.firstIndex(of: .subject(.title)).map { $0 + 1 } ?? 0
    return ofSubject[..<afterTitle] + [.bank(.subject), .bank(.description)]
      + ofSubject[afterTitle...] + [.bank(.items)]
  }
}

extension FieldShape {
  fileprivate var layout: FieldLayout {
    switch self {
    case .text(.prose), .text(.quotation): .prose
    case .text: .word
    case .texts: .words
    case .objects(let kind): .objects(kind)
    case .objectsBySlug(let kind): .objectsBySlug(kind)
    case .objectsOrNames(let kind): .shortObjects(kind)
    }
  }
}
