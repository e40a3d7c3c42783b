import Probability

// One formula, one function. S is stability in days, D difficulty, both before the review; R is the
// retrievability at it, G the rating, from 1 for *again* to 4 for *easy*. Limits are set by callers.
extension FSRS6 {
  /// The stability after a review on a later day than the one before it.
  func stabilityOnALaterDay(
    _ state: MemoryState, rated rating: Rating, retrievability: Double
  ) -> Double {
    rating == .again
      ? stabilityAfterLapse(state, retrievability: retrievability)
      : stabilityAfterSuccess(state, rated: rating, retrievability: retrievability)
  }

  /// The stability after a success: it grows, and the more so the less could be expected.
  ///
  /// S′ = S · (1 + e^w₈ · (11 − D) · S^−w₉ · (e^(w₁₀ · (1 − R)) − 1) · h · b), where h is w₁₅ for
  /// *hard* and b is w₁₆ for *easy*, else 1.
  ///
  /// - SeeAlso: fsrs-rs, `stability_after_success`.
  func stabilityAfterSuccess(
    _ state: MemoryState, rated rating: Rating, retrievability: Double
  ) -> Double {
    let effort =
      switch rating {
      case .again, .good: 1.0
      case .hard: weights.hardPenalty
      case .easy: weights.easyBonus
      }
    let growth =
      weights.successGrowth * (11 - state.difficulty)
      * .pow(state.stability, -weights.successSaturation)
      * .expMinusOne(weights.successSpacing * (1 - retrievability)) * effort
    return state.stability * (1 + growth)
  }

  /// The stability after a lapse: what is left.
  ///
  /// S′ = min(w₁₁ · D^−w₁₂ · ((S + 1)^w₁₃ − 1) · e^(w₁₄ · (1 − R)), S / e^(w₁₇ · w₁₈))
  ///
  /// - SeeAlso: fsrs-rs, `stability_after_failure`.
  func stabilityAfterLapse(_ state: MemoryState, retrievability: Double) -> Double {
    let remainder =
      weights.lapseRemainder * .pow(state.difficulty, -weights.lapseDifficulty)
      * (.pow(state.stability + 1, weights.lapseStability) - 1)
      * .exp(weights.lapseSpacing * (1 - retrievability))
    return min(remainder, state.stability / weights.leastLapseDivisor)
  }

  /// The stability after another review on the same day; only *again* can lower it.
  ///
  /// S′ = S · q with q = e^(w₁₇ · (G − 3 + w₁₈)) · S^−w₁₉, at least 1 unless G is *again*.
  ///
  /// - SeeAlso: fsrs-rs, `stability_short_term`.
  func stabilityOnTheSameDay(_ state: MemoryState, rated rating: Rating) -> Double {
    let change =
      .exp(weights.sameDayChange * (Double(rating.rawValue - 3) + weights.sameDayOffset))
      * .pow(state.stability, -weights.sameDaySaturation)
    return state.stability * (rating == .again ? change : max(change, 1))
  }
}
