public import StrictYAML

extension Item {
  /// The item as it is written in a file, its fields in canonical order.
  public var yaml: YAMLMapping {
    var list = EntryList()
    for field in ItemField.allCases { add(field, to: &list) }
    return list.mapping
  }

  private func add(_ field: ItemField, to list: inout EntryList) {
    switch field {
    case .id: list.add(word: id.text, as: field)
    case .aka: list.add(words: aka.map(\.description), as: field)
    case .service: list.add(prose: service, as: field)
    case .answer: list.add(word: answer.text, as: field)
    case .fails: list.add(word: fails?.text, as: field)
    case .rationale: list.add(prose: rationale, as: field)
    case .hint: list.add(prose: hint, as: field)
    case .concept: list.add(word: concept?.text, as: field)
    case .contrast: list.add(word: contrast?.text, as: field)
    case .difficulty: list.add(number: difficulty?.rawValue, as: field)
    case .sources: list.add(short: sources.map(\.yaml), as: field)
    case .tags: list.add(words: tags, as: field)
    case .contested: list.add(prose: contested, as: field)
    case .retired: list.add(prose: retired, as: field)
    }
  }
}

extension Item.Citation {
  /// The citation as it is written: the id of its source, with the place in it if there is one.
  fileprivate var yaml: YAMLShortValue {
    guard let locator else { return .text(source.text) }
    return .mapping([
      YAMLShortEntry(CitationField.ref.rawValue, source.text),
      YAMLShortEntry(CitationField.locator.rawValue, locator),
    ])
  }
}
