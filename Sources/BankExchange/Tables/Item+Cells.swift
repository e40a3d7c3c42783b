import QuestionBank

extension Item {
  /// The cell of a part; empty where the item has none.
  func cell(of part: ItemPart, subject: Subject) -> String {
    switch part {
    case .id: id.text
    case .aka: CellList.cell(of: aka.map(\.description))
    case .service: service
    case .answer: subject.category(answer)?.name ?? answer.text
    case .fails: fails?.text ?? ""
    case .rationale: rationale ?? ""
    case .hint: hint ?? ""
    case .concept: concept?.text ?? ""
    case .contrast: contrast?.text ?? ""
    case .difficulty: difficulty.map { String($0.rawValue) } ?? ""
    case .sources:
      CellList.cell(
        of: sources.map { $0.source.text + ($0.locator.map { ": \($0)" } ?? "") })
    case .locators: ""
    case .tags: CellList.cell(of: tags)
    case .contested: contested ?? ""
    case .retired: retired ?? ""
    }
  }
}
