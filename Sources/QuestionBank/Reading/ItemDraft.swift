internal import StrictYAML

/// An item as its file says it.
///
/// An object, since its many fields pass through several hands: copying them took as long as reading.
final class ItemDraft: Draft {
  var id: LocatedText?
  var aka: [LocatedText] = []
  var service: String?
  var answer: LocatedText?
  var fails: LocatedText?
  var rationale: String?
  var hint: String?
  var concept: LocatedText?
  var contrast: String?
  var difficulty: Item.Difficulty?
  var citations: [CitationDraft] = []
  var tags: [String] = []
  var contested: String?
  var retired: String?
  /// Where it starts.
  var position = Position(line: 1, column: 1)
  /// Whether anything is wrong with it, so that it cannot be asked.
  var isBroken = false

  /// Takes all fields but the citations, which are objects.
  init(_ fields: [(field: ItemField, value: FieldValue)]) {
    for (field, value) in fields {
      switch field {
      case .id: id = value.text
      case .aka: aka = value.texts
      case .service: service = value.text?.text
      case .answer: answer = value.text
      case .fails: fails = value.text
      case .rationale: rationale = value.text?.text
      case .hint: hint = value.text?.text
      case .concept: concept = value.text
      case .contrast: contrast = value.text?.text
      case .difficulty:
        difficulty = (value.text?.text).flatMap { Int($0) }.flatMap(Item.Difficulty.init)
      case .sources: break
      case .tags: tags = value.texts.map(\.text)
      case .contested: contested = value.text?.text
      case .retired: retired = value.text?.text
      }
    }
  }
}

/// A citation as its file says it: an object, or just the id of a source.
struct CitationDraft: Draft {
  /// The source that is cited.
  var id: LocatedText?
  var locator: String?

  init(_ fields: [(field: CitationField, value: FieldValue)]) {
    for (field, value) in fields {
      switch field {
      case .ref: id = value.text
      case .locator: locator = value.text?.text
      }
    }
  }
}

extension ObjectReader {
  /// Reads the items of a list, broken ones included.
  mutating func items(of objects: [Node]) -> [ItemDraft] {
    objects.map { object in
      let errorsBefore = errorCount
      let fields = fields(of: object, as: ItemField.self) ?? []
      let draft = ItemDraft(fields)
      for (field, value) in fields where field == .sources {
        draft.citations = citations(of: value.objects.entries)
      }
      draft.position = object.span.start
      draft.isBroken = errorCount > errorsBefore || !isSound(object.span)
      return draft
    }
  }

  private mutating func citations(of objects: [Node]) -> [CitationDraft] {
    objects.compactMap { object in
      if case .scalar(let scalar) = object.content, !object.isBlank {
        return CitationDraft([(.ref, .text(LocatedText(scalar, span: object.span)))])
      }
      return fields(of: object, as: CitationField.self).map(CitationDraft.init)
    }
  }
}
