import Probability
import Scheduling

/// Histories that no learner has, to try laws on.
enum RandomHistory {
  /// Ratings after up to some days, a third of them on the same day.
  static func make(
    count: Int, maximumDays: Int = 400, using generator: inout SplitMix64
  ) -> [TimedRating] {
    (0..<count).map { index in
      let rating = Rating.allCases.randomElement(using: &generator) ?? .good
      let days =
        index == 0 || Int.random(in: 0..<3, using: &generator) == 0
        ? 0 : Int.random(in: 0...maximumDays, using: &generator)
      return TimedRating(rating, afterDays: Double(days))
    }
  }

  /// Parameters anywhere within their bounds.
  static func parameters(using generator: inout SplitMix64) -> FSRS6.Parameters {
    FSRS6.Parameters(
      clamping: FSRS6.Parameters.bounds.map { Double.random(in: $0, using: &generator) })
  }
}
