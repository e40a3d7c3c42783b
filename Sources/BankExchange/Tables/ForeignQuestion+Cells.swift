extension ForeignQuestion {
  /// Takes the text of a cell for a part; an empty one says nothing.
  mutating func take(_ cell: String, as part: ItemPart) {
    let text = BankWords(cell).text
    guard !text.isEmpty else { return }
    switch part {
    case .id: id = text
    case .aka: aka = CellList.texts(in: cell)
    case .service: service = text
    case .answer: answer = text
    case .fails: fails = text
    case .rationale: rationale = text
    case .hint: hint = text
    case .concept: concept = text
    case .contrast: contrast = text
    case .difficulty: difficulty = text
    case .sources: sources = CellList.texts(in: cell).map { BankWords($0).text }
    case .tags: tags = CellList.texts(in: cell).map { BankWords($0).text }
    case .locators: break
    case .contested: contested = text
    case .retired: retired = text
    }
  }
}
