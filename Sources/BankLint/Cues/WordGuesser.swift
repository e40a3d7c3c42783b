internal import Probability

/// Guesses the answers of items from nothing but the words that stand in them: Bernoulli naive Bayes,
/// with one half added to every count.
///
/// Each family of items is guessed by what all others teach. What is left out is subtracted from counts
/// that are made once, so a round of guesses costs little more than reading all items once.
///
/// - SeeAlso: McCallum and Nigam, "A comparison of event models for naive Bayes text classification",
///   AAAI-98 workshop.
struct WordGuesser: Sendable {
  private struct Family {
    var items: [Int] = []
    /// The words that stand in any of them.
    var words: [Int] = []
  }

  /// The words of each item, of those that more than one family has: no other word can teach one family
  /// about another.
  private let words: [[Int]]
  private let wordCount: Int
  private let families: [Family]
  private let categoryCount: Int
  /// The logarithms of all counts that can occur, and of counts and one half.
  private let logs: [Double]
  private let halfLogs: [Double]

  /// Scores nearer than this are equal but for rounding.
  private static let rounding = 1e-9

  /// Prepares for items with their words and families as numbers; no item has a word twice.
  init(words: [[Int]], families: [Int], categoryCount: Int) {
    let shared = SharedWords(words, families: families)
    self.words = shared.words
    wordCount = shared.count
    self.categoryCount = categoryCount
    logs = (0...(words.count + 1)).map { Double.log(Double($0)) }
    halfLogs = (0...words.count).map { Double.log(Double($0) + 0.5) }
    let items = Dictionary(grouping: families.indices) { families[$0] }
    self.families = items.values.sorted { $0[0] < $1[0] }.map { items in
      Family(items: items, words: Set(items.flatMap { shared.words[$0] }).sorted())
    }
  }

  /// The category guessed for each item if these were the answers, of equally likely ones the first; nil
  /// where there is nothing to learn from.
  func guesses(answers: [Int]) -> [Int?] {
    var counts = WordCounts(words, wordCount: wordCount, answers: answers, of: categoryCount)
    var guesses = [Int?](repeating: nil, count: answers.count)
    var bases = [Double](repeating: 0, count: categoryCount)
    for family in families {
      for category in 0..<categoryCount {
        let left = counts.totals[category] - family.items.count { answers[$0] == category }
        bases[category] = base(of: category, left: left, family: family, counts: &counts)
      }
      for item in family.items { counts.add(words[item], of: answers[item], times: -1) }
      for category in 0..<categoryCount where counts.totals[category] > 0 {
        for word in family.words {
          bases[category] += absent(word, category, counts)
        }
      }
      for item in family.items { guesses[item] = best(for: item, bases: bases, counts: counts) }
      for item in family.items { counts.add(words[item], of: answers[item], times: 1) }
    }
    return guesses
  }

  /// How many guesses are right if these are the answers.
  func rightGuesses(answers: [Int]) -> Int {
    zip(guesses(answers: answers), answers).count { $0 == $1 }
  }

  /// What a category scores on an item that has none of the words, without the words of the family.
  private func base(of category: Int, left: Int, family: Family, counts: inout WordCounts) -> Double
  {
    guard left > 0 else { return -.infinity }
    var sum = logs[left] - Double(wordCount) * logs[left + 1]
    sum += counts.sum(of: category, left: left) { halfLogs[$0] }
    for word in family.words { sum -= halfLogs[max(0, left - counts[category, word])] }
    return sum
  }

  private func absent(_ word: Int, _ category: Int, _ counts: WordCounts) -> Double {
    halfLogs[counts.totals[category] - counts[category, word]]
  }

  private func best(for item: Int, bases: [Double], counts: WordCounts) -> Int? {
    var best: (category: Int, score: Double)?
    for category in 0..<categoryCount where counts.totals[category] > 0 {
      var score = bases[category]
      for word in words[item] {
        score += halfLogs[counts[category, word]] - absent(word, category, counts)
      }
      if score > (best?.score ?? -.infinity) + Self.rounding { best = (category, score) }
    }
    return best?.category
  }
}
