internal import StrictYAML

/// A category as its file says it.
struct CategoryDraft: Draft {
  var id: LocatedText?
  var aka: [LocatedText] = []
  var key: LocatedText?
  var name: LocatedText?
  var definition: String?
  var synonyms: [LocatedText] = []
  var partOf: LocatedText?

  init(_ fields: [(field: CategoryField, value: FieldValue)]) {
    for (field, value) in fields {
      switch field {
      case .id: id = value.text
      case .aka: aka = value.texts
      case .key: key = value.text
      case .name: name = value.text
      case .definition: definition = value.text?.text
      case .synonyms: synonyms = value.texts
      case .partOf: partOf = value.text
      }
    }
  }
}

/// A criterion as its file says it.
struct CriterionDraft: Draft {
  var id: LocatedText?
  var ask: String?
  var ifNo: LocatedText?
  var ifYes: LocatedText?

  init(_ fields: [(field: CriterionField, value: FieldValue)]) {
    for (field, value) in fields {
      switch field {
      case .id: id = value.text
      case .ask: ask = value.text?.text
      case .ifNo: ifNo = value.text
      case .ifYes: ifYes = value.text
      }
    }
  }
}

/// A concept as its file says it.
struct ConceptDraft: Draft {
  var id: LocatedText?
  var aka: [LocatedText] = []
  var name: String?
  var rule: String?
  var misconception: String?

  init(_ fields: [(field: ConceptField, value: FieldValue)]) {
    for (field, value) in fields {
      switch field {
      case .id: id = value.text
      case .aka: aka = value.texts
      case .name: name = value.text?.text
      case .rule: rule = value.text?.text
      case .misconception: misconception = value.text?.text
      }
    }
  }
}

/// A source as its file says it; its id is the key that it stands behind.
struct SourceDraft: Draft {
  var id: LocatedText?
  var title: String?
  var publisher: String?
  var year: String?
  var url: String?
  var quote: String?
  var reportedBy: String?

  init(_ fields: [(field: SourceField, value: FieldValue)]) {
    for (field, value) in fields {
      switch field {
      case .title: title = value.text?.text
      case .publisher: publisher = value.text?.text
      case .year: year = value.text?.text
      case .url: url = value.text?.text
      case .quote: quote = value.text?.text
      case .reportedBy: reportedBy = value.text?.text
      }
    }
  }
}

extension ObjectReader {
  /// Reads the sources of a mapping; one of which nothing can be read still has an id.
  mutating func sources(
    of objects: FieldValue.Entries<(slug: LocatedText, object: Node)>
  ) -> DraftList<SourceDraft> {
    var list = DraftList<SourceDraft>(isWhole: objects.isComplete)
    for (slug, object) in objects.entries {
      // A source without fields is one by its id alone.
      var draft = SourceDraft(object.isBlank ? [] : fields(of: object, as: SourceField.self) ?? [])
      draft.id = slug
      list.drafts.append(draft)
    }
    return list
  }
}
