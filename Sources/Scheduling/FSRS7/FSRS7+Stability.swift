import Probability

// One formula, one function, for both traces. S is the stability of the trace in days and D the
// difficulty, both before the review; q is what was expected: R for the slow trace, and what was
// left of the fast trace for the fast one. k is 7 for the slow trace and 15 for the fast one.
extension FSRS7 {
  /// The stability of a trace after a review, before limits; a success leaves no less than a lapse.
  ///
  /// - SeeAlso: fsrs-rs, `src/model_v7.rs`, revision 114caff.
  static func nextStability(
    _ stability: Double, difficulty: Double, rated rating: Rating, expected: Double,
    _ weights: FSRS7Weights.TraceWeights
  ) -> Double {
    let lapsed = stabilityAfterLapse(stability, expected: expected, weights)
    guard rating != .again else { return lapsed }
    return max(
      lapsed,
      stabilityAfterSuccess(
        stability, difficulty: difficulty, rated: rating, expected: expected, weights))
  }

  /// What a success makes of a trace.
  ///
  /// P = S · (1 + e^(wₖ − 1.5) · (11 − D) · S^−wₖ₊₁ · (e^((1 − q) · wₖ₊₂) − 1) · h · b), where h is
  /// wₖ₊₆ for *hard* and b is wₖ₊₇ for *easy*, else 1.
  static func stabilityAfterSuccess(
    _ stability: Double, difficulty: Double, rated rating: Rating, expected: Double,
    _ weights: FSRS7Weights.TraceWeights
  ) -> Double {
    let effort =
      switch rating {
      case .again, .good: 1.0
      case .hard: weights.hardPenalty
      case .easy: weights.easyBonus
      }
    let growth =
      weights.successGrowth * (11 - difficulty) * .pow(stability, -weights.successSaturation)
      * .expMinusOne((1 - expected) * weights.successSpacing) * effort
    return stability * (1 + growth)
  }

  /// What a lapse leaves of a trace.
  ///
  /// L = min(S, wₖ₊₃ · ((S + 1)^wₖ₊₄ − 1) · e^((1 − q) · wₖ₊₅))
  static func stabilityAfterLapse(
    _ stability: Double, expected: Double, _ weights: FSRS7Weights.TraceWeights
  ) -> Double {
    let remainder =
      weights.lapseRemainder * (.pow(stability + 1, weights.lapseStability) - 1)
      * .exp((1 - expected) * weights.lapseSpacing)
    return min(stability, remainder)
  }
}
