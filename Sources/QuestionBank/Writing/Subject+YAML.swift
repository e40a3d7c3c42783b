public import StrictYAML

extension Subject {
  /// The subject as its file is written, its fields in canonical order.
  public var yaml: YAMLMapping {
    var list = EntryList()
    for field in SubjectField.allCases { add(field, to: &list) }
    return list.mapping
  }

  /// Adds a field; `glossary` and `allowed-cues`, which only lints know, are not among the values.
  func add(_ field: SubjectField, to list: inout EntryList) {
    switch field {
    case .format: list.add(number: 1, as: field)
    case .id: list.add(word: id.text, as: field)
    case .aka: list.add(words: aka.map(\.text), as: field)
    case .title: list.add(prose: title, as: field)
    case .language: list.add(word: language, as: field)
    case .license: list.add(prose: license, as: field)
    case .question: list.add(prose: question, as: field)
    case .ruleNote: list.add(prose: ruleNote, as: field)
    case .categories: list.add(objects: categories.map(\.yaml), as: field)
    case .decision: list.add(objects: decision.map(\.yaml), as: field)
    case .concepts: list.add(objects: concepts.map(\.yaml), as: field, spaced: true)
    case .sources:
      list.add(objectsBySlug: sources.map { ($0.id.text, $0.yaml) }, as: field)
    case .glossary, .allowedCues: break
    }
  }
}

extension Category {
  fileprivate var yaml: YAMLMapping {
    var list = EntryList()
    for field in CategoryField.allCases {
      switch field {
      case .id: list.add(word: id.text, as: field)
      case .aka: list.add(words: aka.map(\.text), as: field)
      case .key: list.add(word: String(key), as: field)
      case .name: list.add(prose: name == id.text ? nil : name, as: field)
      case .definition: list.add(prose: definition, as: field)
      case .synonyms: list.add(words: synonyms, as: field)
      case .partOf: list.add(word: partOf?.text, as: field)
      }
    }
    return list.mapping
  }
}

extension Criterion {
  fileprivate var yaml: YAMLMapping {
    var list = EntryList()
    for field in CriterionField.allCases {
      switch field {
      case .id: list.add(word: id.text, as: field)
      case .ask: list.add(prose: ask, as: field)
      case .ifNo: list.add(word: ifNo.text, as: field)
      case .ifYes: list.add(word: ifYes?.text, as: field)
      }
    }
    return list.mapping
  }
}

extension Concept {
  fileprivate var yaml: YAMLMapping {
    var list = EntryList()
    for field in ConceptField.allCases {
      switch field {
      case .id: list.add(word: id.text, as: field)
      case .aka: list.add(words: aka.map(\.text), as: field)
      case .name: list.add(prose: name == id.text ? nil : name, as: field)
      case .rule: list.add(prose: rule, as: field)
      case .misconception: list.add(prose: misconception, as: field)
      }
    }
    return list.mapping
  }
}

extension Source {
  fileprivate var yaml: YAMLMapping {
    var list = EntryList()
    for field in SourceField.allCases {
      switch field {
      case .title: list.add(prose: title == id.text ? nil : title, as: field)
      case .publisher: list.add(prose: publisher, as: field)
      case .year: list.add(prose: year, as: field)
      case .url: list.add(word: url, as: field)
      case .quote: list.add(prose: quote, as: field)
      case .reportedBy: list.add(prose: reportedBy, as: field)
      }
    }
    return list.mapping
  }
}
