internal import Probability

/// How strongly a word stands with one answer.
struct WordAssociation: Hashable, Sendable {
  /// The word.
  let word: Int
  /// The answer that it stands with.
  let category: Int
  /// How many items with the word have that answer.
  let matching: Int
  /// How many items have the word.
  let all: Int
  /// The probability of so many or more matching items if the word told nothing: each item with the
  /// word then has the answer with the probability that any item of the bank has it.
  let chance: Double

  /// Whether all items with the word have the answer.
  var isPure: Bool { matching == all }

  /// Fewer items show no habit.
  static let fewestItems = 5

  /// Measures all words that stand in enough items, each with the answer that it tells most about; the
  /// strongest first.
  ///
  /// - Parameters:
  ///   - words: The words of each item, none twice.
  ///   - answers: The answer of each item.
  ///   - categoryCount: How many answers there are; each has an item.
  /// - Returns: One association a word.
  /// - SeeAlso: Gardner et al., "Competency problems: on finding and removing artifacts in language
  ///   data", EMNLP 2021, whose z test this is in its exact form.
  static func all(words: [[Int]], answers: [Int], categoryCount: Int) -> [Self] {
    var counts: [Int: [Int]] = [:]
    var totals = [Int](repeating: 0, count: categoryCount)
    for (words, answer) in zip(words, answers) {
      totals[answer] += 1
      for word in words {
        counts[word, default: [Int](repeating: 0, count: categoryCount)][answer] += 1
      }
    }
    let shares = totals.map { Double($0) / Double(max(1, answers.count)) }
    let associations = counts.compactMap { word, counts -> Self? in
      let all = counts.reduce(0, +)
      guard all >= fewestItems else { return nil }
      return counts.indices.map { category in
        let distribution = BinomialDistribution(trials: all, probability: shares[category])
        return Self(
          word: word, category: category, matching: counts[category], all: all,
          chance: distribution.atLeast(counts[category]))
      }.min { ($0.chance, $0.category) < ($1.chance, $1.category) }
    }
    return associations.sorted { ($0.chance, $0.word) < ($1.chance, $1.word) }
  }
}
