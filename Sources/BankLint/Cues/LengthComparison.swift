internal import Probability

/// How long the texts of one answer are beside all others.
struct LengthComparison: Hashable, Sendable {
  /// The answer.
  let category: Int
  /// The number of words in the middle of its texts.
  let median: Double
  /// The number of words in the middle of the others.
  let otherMedian: Double
  /// The probability of texts that differ so much if length told nothing.
  let chance: Double

  /// Whether the texts of the answer are the longer ones.
  var isLonger: Bool { median > otherMedian }
  /// Whether anybody would notice: the medians differ by a fifth of the smaller one.
  var isWide: Bool {
    abs(median - otherMedian) >= 0.2 * min(median, otherMedian) && median != otherMedian
  }

  /// Fewer texts on either side show no habit.
  private static let fewestTexts = 5

  /// Compares the texts of an answer; nil if there are too few on either side.
  init?(of category: Int, lengths: [Int], answers: [Int]) {
    let own = zip(lengths, answers).filter { $1 == category }.map { Double($0.0) }
    let others = zip(lengths, answers).filter { $1 != category }.map { Double($0.0) }
    guard own.count >= Self.fewestTexts, others.count >= Self.fewestTexts else { return nil }
    self.category = category
    median = own.median
    otherMedian = others.median
    chance = RankSumTest(own, others).twoSided
  }

  /// The length from which on, or up to which, giving the answer is right most often, with the best
  /// other constant answer for the rest; and how often.
  func rule(lengths: [Int], answers: [Int], totals: [Int]) -> (limit: Int, right: Int) {
    let order = lengths.indices.sorted {
      isLonger ? lengths[$0] > lengths[$1] : lengths[$0] < lengths[$1]
    }
    var rest = totals
    var hits = 0
    var best = (limit: lengths[order[0]], right: 0)
    for (position, item) in order.enumerated() {
      rest[answers[item]] -= 1
      if answers[item] == category { hits += 1 }
      // Texts of one length go together.
      if position + 1 < order.count, lengths[order[position + 1]] == lengths[item] { continue }
      let right = hits + (rest.max() ?? 0)
      if right > best.right { best = (lengths[item], right) }
    }
    return best
  }
}

extension [Double] {
  /// The value in the middle, or half-way between the two in the middle; there is one.
  fileprivate var median: Double {
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
