/// How many items of each category have each word.
struct WordCounts: Sendable {
  /// How many items each category has.
  private(set) var totals: [Int]
  private var counts: [Int]
  private let wordCount: Int
  /// For each category, how many words stand in so many of its items when all items are counted.
  private let spread: [[(items: Int, words: Int)]]
  /// Sums that were asked for already.
  private var sums: [Int: Double] = [:]

  /// Counts the words of items that have answers.
  init(_ words: [[Int]], wordCount: Int, answers: [Int], of categoryCount: Int) {
    var totals = [Int](repeating: 0, count: categoryCount)
    var counts = [Int](repeating: 0, count: categoryCount * wordCount)
    for (words, answer) in zip(words, answers) {
      totals[answer] += 1
      for word in words { counts[answer * wordCount + word] += 1 }
    }
    spread = (0..<categoryCount).map { category in
      var words = [Int](repeating: 0, count: totals[category] + 1)
      for count in counts[(category * wordCount)..<((category + 1) * wordCount)] {
        words[count] += 1
      }
      return words.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
    }
    self.totals = totals
    self.counts = counts
    self.wordCount = wordCount
  }

  /// How many items of a category have a word.
  subscript(category: Int, word: Int) -> Int { counts[category * wordCount + word] }

  /// Counts an item more, or one less.
  mutating func add(_ words: [Int], of category: Int, times: Int) {
    totals[category] += times
    for word in words { counts[category * wordCount + word] += times }
  }

  /// The sum, over all words, of a value of how many items of a category lack the word when so many are
  /// left of it and each word still stands in as many as it does among all; a lack is never below 0.
  ///
  /// Always asked with the same value for the same number, so that it is computed once.
  mutating func sum(of category: Int, left: Int, value: (Int) -> Double) -> Double {
    let key = left * spread.count + category
    if let known = sums[key] { return known }
    let sum = spread[category].reduce(0) { sum, entry in
      sum + Double(entry.words) * value(max(0, left - entry.items))
    }
    sums[key] = sum
    return sum
  }
}
