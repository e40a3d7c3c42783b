internal import StrictYAML

/// Reads the objects of one file by the tables of their fields, and keeps what is wrong with them.
struct ObjectReader {
  /// The name of the file.
  let file: String
  /// What was found to be wrong, in no order.
  private(set) var diagnostics: [Diagnostic] = []
  /// How many of them are errors.
  private(set) var errorCount = 0
  private let document: Document
  /// How many candidates may still be looked at for what was meant: enough for all that is ever shown
  /// of a real file, and little enough that a hostile one takes no longer to read than it is long.
  private var candidatesLeft = 100_000

  /// Starts with nothing wrong.
  init(_ document: Document, file: String) {
    self.file = file
    self.document = document
  }

  /// Reports what is wrong with the form of the file; of one place only one thing.
  mutating func reportProblems() {
    for problem in document.problems where problem.span.start != diagnostics.last?.span.start {
      let related = problem.related.map { Diagnostic.Related(file: file, span: $0) }
      append(.yaml(problem.kind), at: problem.span, related: related)
    }
  }

  /// Whether a stretch of the file is in the profile, so that its values can be taken at their word.
  func isSound(_ span: Span) -> Bool { document.problems(in: span).isEmpty }

  /// Notes that something is wrong, unless it is the form of the file that is wrong at that place.
  ///
  /// What was meant is searched among `candidates`.
  mutating func report(
    _ kind: Diagnostic.Kind, at span: Span, related: Diagnostic.Related? = nil,
    meant text: String? = nil, among candidates: @autoclosure () -> [String] = []
  ) {
    guard document.problems(in: span).first?.span.start != span.start else { return }
    var suggestion: String?
    if let text, candidatesLeft > 0 {
      let candidates = candidates()
      candidatesLeft -= candidates.count
      suggestion = nearest(to: text, in: candidates)
    }
    append(kind, at: span, related: related, suggestion: suggestion)
  }

  private mutating func append(
    _ kind: Diagnostic.Kind, at span: Span, related: Diagnostic.Related?, suggestion: String? = nil
  ) {
    if kind.level == .error { errorCount += 1 }
    diagnostics.append(
      Diagnostic(file: file, span: span, kind: kind, related: related, suggestion: suggestion))
  }

  /// Reads the fields of an object; nil if it is none.
  ///
  /// Reports what is unknown, missing, or of the wrong shape, and leaves it out.
  mutating func fields<Field: ObjectField>(
    of object: Node, as _: Field.Type
  ) -> [(field: Field, value: FieldValue)]? {
    guard case .mapping(let mapping) = object.content else {
      reportType(of: .object(Field.object), expected: .mapping, found: object)
      return nil
    }
    var read: [(field: Field, value: FieldValue)] = []
    read.reserveCapacity(mapping.entries.count)
    var present: [Field] = []
    present.reserveCapacity(mapping.entries.count)
    let entries = mapping.entries
    // By index, since an entry is large and a loop over entries copies each.
    for index in entries.indices {
      guard let field = Field(rawValue: entries[index].key) else {
        reportUnknownField(entries[index], of: Field.self)
        continue
      }
      if entries[index].value.isBlank { continue }
      present.append(field)
      if let value = value(of: entries[index].value, name: field.rawValue, shape: field.spec.shape)
      {
        read.append((field, value))
      }
    }
    // A field that seems to be missing may stand in a line that could not be read.
    if mapping.isComplete { reportMissingFields(of: Field.self, besides: present, in: object) }
    return read
  }

  private mutating func reportUnknownField<Field: ObjectField>(
    _ entry: Mapping.Entry, of _: Field.Type
  ) {
    if entry.key.hasPrefix("x-") { return }
    report(
      .unknownField(entry.key, in: Field.object), at: entry.keySpan, meant: entry.key,
      among: Field.allCases.map(\.rawValue))
  }

  private mutating func reportMissingFields<Field: ObjectField>(
    of _: Field.Type, besides present: [Field], in object: Node
  ) {
    for field in Field.allCases where field.spec.presence == .required && !present.contains(field) {
      guard case .mapping(let mapping) = object.content else { return }
      let place = (mapping[field.rawValue] ?? mapping.entries.first)?.keySpan ?? object.span
      report(.missingField(field.rawValue, in: Field.object), at: place)
    }
  }

  /// Reports a value of the wrong type, unless what is wrong with its form may have made it so.
  mutating func reportType(
    of owner: Diagnostic.ValueOwner, expected: Diagnostic.ValueType, found node: Node
  ) {
    guard isSound(node.span), let found = node.valueType else { return }
    report(.wrongType(of: owner, expected: expected, found: found), at: node.span)
  }
}

extension Node {
  /// What type of value it is; nil for one that could not be read.
  fileprivate var valueType: Diagnostic.ValueType? {
    switch content {
    case .absent: .nothing
    case .unreadable: nil
    case .scalar: .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }

  /// Whether it says nothing, which counts as if its key were not there.
  var isBlank: Bool {
    switch content {
    case .absent: true
    case .scalar(let scalar): scalar.text.unicodeScalars.allSatisfy(\.isSpace)
    case .unreadable, .sequence, .mapping: false
    }
  }
}
