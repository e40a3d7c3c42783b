public import StrictYAML

extension Item {
  /// The item as it is written in the file of a bank, its fields in canonical order.
  ///
  /// Earlier ids in that bank are written alone, those in another one behind its name.
  public func yaml(in bank: Bank.ID) -> YAMLMapping {
    var list = EntryList()
    for field in ItemField.allCases { add(field, to: &list, in: bank) }
    return list.mapping
  }

  private func add(_ field: ItemField, to list: inout EntryList, in bank: Bank.ID) {
    switch field {
    case .id: list.add(word: id.text, as: field)
    case .aka:
      list.add(
        words: aka.map { $0.bank == bank ? $0.item.text : $0.description }, as: field)
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
