internal import QuestionBank

extension BankRule {
  /// The answers follow a pattern in the order in which the items were written.
  static let answerPattern = BankRule(.answerPattern, page: .answerPattern) { bank, _ in
    let items = bank.asked
    let answers = items.map(\.item.answer)
    let pattern = AnswerPattern(in: answers)
    return [
      pattern.run.map { ($0, BankFlaw.answerRun(answers[$0.lowerBound], length: $0.count)) },
      pattern.alternation.map { ($0, BankFlaw.alternation(length: $0.count)) },
    ].compactMap { found in
      guard let (range, flaw) = found else { return nil }
      let first = items[range.lowerBound]
      return bank.finding(flaw, at: first.span(of: "answer"), item: first.item.id)
    }
  }
}

/// A pattern that answers have in their order.
struct AnswerPattern: Hashable, Sendable {
  /// The longest stretch with one answer; nil if it is no longer than chance makes it.
  private(set) var run: Range<Int>?
  /// The longest stretch that goes to and fro between two answers; nil if chance makes it.
  private(set) var alternation: Range<Int>?

  /// Items of one answer in a row, and items that go to and fro (FACTS §4.3).
  private static let shortestRun = 6
  private static let shortestAlternation = 8
  /// How many such stretches chance may be expected to make before one means nothing: in 200 items six
  /// in a row are quite usual.
  private static let expectedByChance = 0.5

  /// Looks for a pattern in answers.
  init(in answers: [Category.ID]) {
    guard !answers.isEmpty else { return }
    let counts = Dictionary(answers.map { ($0, 1.0) }, uniquingKeysWith: +)
    let shares = counts.mapValues { $0 / Double(answers.count) }
    let same = Self.longestRun(in: answers)
    let toAndFro = Self.longestAlternation(in: answers)
    let places = Double(answers.count)
    if same.count >= Self.shortestRun, let share = shares[answers[same.lowerBound]],
      places * (1 - share) * share.power(same.count) < Self.expectedByChance
        || same.count == answers.count
    {
      run = same
    }
    if toAndFro.count >= Self.shortestAlternation, let first = shares[answers[toAndFro.lowerBound]],
      let second = shares[answers[toAndFro.lowerBound + 1]],
      places * 2 * (first * second).power(toAndFro.count / 2) < Self.expectedByChance
    {
      alternation = toAndFro
    }
  }

  private static func longestRun(in answers: [Category.ID]) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in answers.indices {
      if answers[index] != answers[start] { start = index }
      if index + 1 - start > longest.count { longest = start..<(index + 1) }
    }
    return longest
  }

  private static func longestAlternation(in answers: [Category.ID]) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in answers.indices.dropFirst() {
      if answers[index] == answers[index - 1] {
        start = index
      } else if index - start >= 2, answers[index] != answers[index - 2] {
        // A third answer: it may go to and fro with the one before it.
        start = index - 1
      }
      if index + 1 - start > longest.count { longest = start..<(index + 1) }
    }
    return longest
  }
}

extension Double {
  fileprivate func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * self }
  }
}

extension Page {
  static let answerPattern = Page(
    why: """
      Practice mixes the items, but a quiz that is made from the bank elsewhere keeps their order, and \
      whoever notices that the same answer comes six times, or that two answers take turns, need not \
      read on. Stretches are told that are longer than chance makes them.
      """,
    wrong: .sketch(
      """
      - id: visit-1
        answer: ⟦near⟧
      - id: visit-2
        answer: far
      - id: visit-3
        answer: near
      # and so on in turns to visit-8
      """),
    right: .sketch(
      """
      - id: visit-1
        answer: near
      - id: visit-2
        answer: far
      - id: visit-3
        answer: far
      # and so on without an order
      """),
    references: [itemWriting])
}
