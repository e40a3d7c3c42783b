internal import StrictYAML

/// The ids of one kind of object, by which others refer to it.
struct Names {
  /// What objects they name.
  let object: ObjectKind
  /// Whether they are all there: if not, one that is missing may be one that could not be read.
  private let isWhole: Bool
  /// The place of every id.
  private var places: [String: Span] = [:]
  /// The ids in the order in which they were written.
  private var ordered: [String] = []

  /// Takes the ids of a list; an object with one that is there already is reported and left out.
  init<Element>(
    of object: ObjectKind, in list: inout DraftList<Element>, reader: inout ObjectReader
  ) {
    self.object = object
    isWhole = list.isWhole
    places.reserveCapacity(list.drafts.count)
    let written = list.drafts.count
    list.drafts.removeAll { draft in
      guard let id = draft.id else { return false }
      return !declare(id, reader: &reader)
    }
    if list.drafts.count < written { list.isWhole = false }
  }

  /// Adds an id; false if it is there already, which is reported.
  private mutating func declare(_ id: LocatedText, reader: inout ObjectReader) -> Bool {
    if let first = places[id.text] {
      let related = Diagnostic.Related(file: reader.file, span: first)
      reader.report(.duplicateID(object, id.text), at: id.span, related: related)
      return false
    }
    places[id.text] = id.span
    ordered.append(id.text)
    return true
  }

  /// Whether an id is one of them.
  func contains(_ id: String) -> Bool { places[id] != nil }

  /// Looks a reference up; one that leads nowhere is nil, and reported.
  func resolve<Tag>(_ reference: LocatedText, reader: inout ObjectReader) -> Identifier<Tag>? {
    if contains(reference.text) { return Identifier(reference.text) }
    guard isWhole else { return nil }
    let kind: Diagnostic.Kind =
      object == .category
      ? .unknownCategory(reference.text) : .danglingReference(object, reference.text)
    reader.report(kind, at: reference.span, meant: reference.text, among: ordered)
    return nil
  }
}
