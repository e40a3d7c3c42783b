import Probability
import Scheduling

/// Histories that no learner has, to try laws on.
enum RandomHistory {
  /// Ratings after up to some days, a third of them on the same day; with fractions, at any time of
  /// the day.
  static func make(
    count: Int, maximumDays: Int = 400, fractions: Bool = false, using generator: inout SplitMix64
  ) -> [TimedRating] {
    (0..<count).map { index in
      let rating = Rating.allCases.randomElement(using: &generator) ?? .good
      let days =
        index == 0 || Int.random(in: 0..<3, using: &generator) == 0
        ? 0 : Int.random(in: 0...maximumDays, using: &generator)
      let fraction = fractions && index > 0 ? Double.random(in: 0..<1, using: &generator) : 0
      return TimedRating(rating, afterDays: Double(days) + fraction)
    }
  }
}

extension [Double] {
  /// Numbers anywhere within bounds.
  static func random(in bounds: [ClosedRange<Double>], _ generator: inout SplitMix64) -> Self {
    bounds.map { Double.random(in: $0, using: &generator) }
  }
}
