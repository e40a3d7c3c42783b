internal import QuestionBank

extension BankRule {
  /// All items of the subject's banks have one difficulty, which then says nothing.
  static let flatDifficulty = BankRule(.flatDifficulty, page: .flatDifficulty) { bank, library in
    let all = library.siblings(of: bank).flatMap(\.asked).compactMap(\.item.difficulty)
    let own = bank.asked.compactMap(\.item.difficulty)
    guard own.count >= fewestItems, let difficulty = own.first,
      all.allSatisfy({ $0 == difficulty }),
      let first = bank.asked.first(where: { $0.item.difficulty != nil })
    else { return [] }
    return [
      bank.finding(.flatDifficulty(difficulty, items: own.count), at: first.span(of: "difficulty"))
    ]
  }

  /// Items of a bank before one difficulty says anything: enough for a first session (our choice).
  private static let fewestItems = 6
}

extension Page {
  static let flatDifficulty = Page(
    why: """
      New examples come easiest first, so that a rule is met in a clear case before it is met at its \
      boundary. With one value everywhere the order is chance. Leave the field out if the items are \
      alike, or tell them apart. Other banks of the subject count, so a bank of hard cases beside an \
      easy one is in order.
      """,
    wrong: .file(difficulties([1, 1, 1, 1, 1, 1], isMarked: true)),
    right: .file(difficulties([1, 1, 1, 1, 1, 2], isMarked: false)))

  private static func difficulties(_ values: [Int], isMarked: Bool) -> String {
    let items = values.enumerated().map { index, value in
      """
        - id: visit-\(index + 1)
          service: This is visit number \(index + 1) of a bank that is shown in short.
          answer: \(index.isMultiple(of: 2) ? "near" : "far")
          difficulty: \(isMarked && index == 0 ? "⟦\(value)⟧" : "\(value)")
      """
    }
    return """
      format: 1
      id: visits
      title: Visits
      categories: [{id: near}, {id: far}]
      items:
      \(items.joined(separator: "\n"))
      """
  }
}
