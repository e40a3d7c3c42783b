internal import QuestionBank

extension BankRule {
  /// An item lacks what most of its bank has: a hint, a difficulty, a concept.
  static let absentFields = BankRule([
    .noHint: .noHint, .noDifficulty: .noDifficulty, .noConcept: .noConcept,
  ]) { bank, _ in
    func findings(lacking flaw: ItemFlaw, if isAbsent: (Item) -> Bool) -> [Finding] {
      let without = bank.asked.filter { isAbsent($0.item) }
      let share = Double(bank.asked.count - without.count) / Double(max(bank.asked.count, 1))
      guard bank.asked.count >= fewestItems, share >= usualShare else { return [] }
      return without.map { $0.finding(flaw, at: $0.span(of: "id"), in: bank) }
    }
    return findings(lacking: .noHint) { $0.hint == nil }
      + findings(lacking: .noDifficulty) { $0.difficulty == nil }
      + findings(lacking: .noConcept) { $0.concept == nil }
  }

  /// The share of a bank from which on a field is what its author meant to give (FACTS §4.3).
  private static let usualShare = 0.5
  /// Items of a bank before shares say what its author meant (our choice).
  private static let fewestItems = 4
}

extension Page {
  static let noHint = Page(
    why: """
      Where most items have a hint, learners ask for one, and an item without it lets them down just \
      there. A hint asks about the fact that decides, without naming a category.
      """,
    wrong: .file(complete("hint: Where is the doctor?", isMissing: true)),
    right: .file(complete("hint: Where is the doctor?", isMissing: false)))

  static let noDifficulty = Page(
    why: """
      New items come easiest first. One without a difficulty where the others have one comes at a \
      random moment, which may be the first. 1 is clear-cut, 2 needs thought, 3 is at a boundary.
      """,
    wrong: .file(complete("difficulty: 2", isMissing: true)),
    right: .file(complete("difficulty: 2", isMissing: false)))

  static let noConcept = Page(
    why: """
      What is remembered, and comes back when it is due, is a concept. An item without one is a concept \
      of its own: it comes back as the very same sentence, and what is learned by it helps no other \
      item.
      """,
    wrong: .file(complete("concept: video", isMissing: true)),
    right: .file(complete("concept: video", isMissing: false)))

  /// A bank of four items of which the last may lack a field.
  private static func complete(_ field: String, isMissing: Bool) -> String {
    let places = ["by video", "by telephone", "in a tent", "at home"]
    let items = places.enumerated().map { index, place in
      let isLast = index + 1 == places.count
      return """
          - id: \(isLast && isMissing ? "⟦visit-\(index + 1)⟧" : "visit-\(index + 1)")
            service: A doctor sees her patients \(place) in the evening.
            answer: \(index.isMultiple(of: 2) ? "far" : "near")
        \(isLast && isMissing ? "" : "    " + field)
        """
    }
    return """
      format: 1
      id: visits
      title: Visits
      categories: [{id: near}, {id: far}]
      concepts: [{id: video}]
      items:
      \(items.joined(separator: "\n"))
      """
  }
}
