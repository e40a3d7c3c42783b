internal import QuestionBank

extension BankRule {
  /// One category is the answer far less often than the others.
  ///
  /// A category that is no answer at all is for `thin-coverage`.
  static let labelImbalance = BankRule(.labelImbalance, page: .labelImbalance) { bank, library in
    let categories = bank.subject.categories.map(\.id)
    let total = bank.asked.count
    guard total >= fewestItemsPerCategory * categories.count, library.isWhole(around: bank) else {
      return []
    }
    let counts = Dictionary(bank.asked.map { ($0.item.answer, 1) }, uniquingKeysWith: +)
    let rarest = categories.map { ($0, counts[$0] ?? 0) }.min { $0.1 < $1.1 }
    guard let (category, count) = rarest, count > 0,
      Double(count) / Double(total) < smallestShare / Double(categories.count)
    else { return [] }
    return [
      bank.finding(
        .labelImbalance(category, items: count, of: total), at: bank.file.span(of: "items"))
    ]
  }

  /// Items for each category before shares say anything (FACTS §4.3).
  private static let fewestItemsPerCategory = 4
  /// The share of the rarest answer, as a part of an equal one (FACTS §4.3): 30 % of two categories.
  private static let smallestShare = 0.6
}

extension Page {
  static let labelImbalance = Page(
    why: """
      Whoever answers the most frequent category every time is right more often than by chance, learns \
      nothing, and looks good. Learners find this out faster than the rule. With two categories neither \
      should be below 30 % of the items.
      """,
    wrong: .file(answers(far: 2)),
    right: .file(answers(far: 3)),
    references: [testwise])

  /// A bank of ten items.
  private static func answers(far: Int) -> String {
    let key = far == 2 ? "⟦items⟧" : "items"
    let items = (1...10).map { number in
      """
        - id: visit-\(number)
          service: This is visit number \(number) of a bank that is shown in short.
          answer: \(number <= far ? "far" : "near")
      """
    }
    return """
      format: 1
      id: visits
      title: Visits
      categories: [{id: near}, {id: far}]
      \(key):
      \(items.joined(separator: "\n"))
      """
  }
}
