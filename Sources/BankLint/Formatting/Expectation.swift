import QuestionBank

/// What the schema expects where a value stands.
enum Expectation: Hashable {
  /// Nothing: the value is somebody's own, or misplaced.
  case anything
  /// The value of a field.
  case field(FieldLayout)
  /// An object.
  case object(ObjectKind)
  /// An object, or the text that names one.
  case shortObject(ObjectKind)
  /// A text of a list.
  case entry

  /// The root of a bank or a subject; that of a bank has all the fields of both.
  static let root = Expectation.object(.bank)

  /// What the elements of a list here are.
  var element: Self {
    switch self {
    case .field(.words): .entry
    case .field(.objects(let kind)): .object(kind)
    case .field(.shortObjects(let kind)): .shortObject(kind)
    case .anything, .object, .shortObject, .entry, .field: .anything
    }
  }

  /// The object that a mapping here is, as far as its own keys go.
  var object: ObjectKind? {
    switch self {
    case .object(let kind), .shortObject(let kind): kind
    case .anything, .field, .entry: nil
    }
  }

  /// What stands behind the keys of a mapping here.
  var values: (String) -> Self {
    if case .field(.objectsBySlug(let kind)) = self { return { _ in .object(kind) } }
    guard let object else { return { _ in .anything } }
    let layout = ObjectLayout(of: object)
    return { layout[$0].map(Self.field) ?? .anything }
  }

  /// Whether a text here counts without the white space around it and in its line breaks.
  var isFolded: Bool {
    switch self {
    case .field(.word), .field(.prose), .entry, .shortObject: true
    case .anything, .object, .field: false
    }
  }
}
