internal import Probability

/// How many answers of a bank can be told from its words alone, and whether that is more than chance.
struct VocabularyTest: Hashable, Sendable {
  /// How many answers naive Bayes gets right that has seen all items but the family it is asked about.
  let right: Int
  /// How many are right by always giving the commonest answer.
  let constantRight: Int
  /// How many there are.
  let total: Int
  /// The share of deals of the answers, the real one included, in which as many or more are right; nil
  /// where that cannot be small enough to matter, or `right` is too little to care.
  let chance: Double?

  /// Fewer items tell nothing.
  static let fewestItems = 20
  /// What a learner has to gain before it matters.
  static let lead = 0.15
  /// What chance may explain.
  static let level = 0.02
  /// How often the answers are dealt anew; with the real deal 200, so that 4 are the level.
  static let deals = 199

  /// Whether words give away so many answers that it matters, and not by chance.
  var isPredictable: Bool { chance != nil }

  /// Measures items with their words and families as numbers; nil for fewer than `fewestItems`, or if
  /// they have only one answer.
  ///
  /// The same seed deals the same answers. Dealing stops as soon as chance cannot be ruled out any more,
  /// which changes no verdict.
  init?(words: [[Int]], families: [Int], answers: [Int], categoryCount: Int, seed: UInt64) {
    let totals = (0..<categoryCount).map { category in answers.count { $0 == category } }
    guard answers.count >= Self.fewestItems, totals.count(where: { $0 > 0 }) > 1 else { return nil }
    let guesser = WordGuesser(words: words, families: families, categoryCount: categoryCount)
    let right = guesser.rightGuesses(answers: answers)
    let constantRight = totals.max() ?? 0
    total = answers.count
    self.right = right
    self.constantRight = constantRight
    guard Double(right) >= Double(constantRight) + Self.lead * Double(answers.count) else {
      chance = nil
      return
    }
    let shuffle = FamilyShuffle(families: families)
    var generator = SplitMix64(seed: seed)
    var asGood = 1
    for _ in 0..<Self.deals {
      let dealt = shuffle.deal(answers, using: &generator)
      if guesser.rightGuesses(answers: dealt) >= right { asGood += 1 }
      guard Double(asGood) <= Self.level * Double(Self.deals + 1) else {
        chance = nil
        return
      }
    }
    chance = Double(asGood) / Double(Self.deals + 1)
  }
}
