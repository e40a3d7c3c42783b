import Probability

// One formula, one function; G is the rating, from 1 for *again* to 4 for *easy*.
extension FSRS6 {
  /// The difficulty after a first rating, before limits: D₀(G) = w₄ − e^(w₅ · (G − 1)) + 1.
  ///
  /// - SeeAlso: fsrs-rs, `init_difficulty`.
  static func firstDifficulty(rated rating: Rating, _ weights: FSRS6Weights) -> Double {
    weights.firstDifficulty - .exp(weights.firstDifficultyFall * Double(rating.rawValue - 1)) + 1
  }

  /// The difficulty after a later rating, 1...10.
  ///
  /// - SeeAlso: fsrs-rs, `next_difficulty`.
  func nextDifficulty(_ difficulty: Double, rated rating: Rating) -> Double {
    let change = -weights.difficultyChange * Double(rating.rawValue - 3)
    return meanReversion(difficulty + linearDamping(change, at: difficulty))
      .clamped(to: Self.difficultyBounds)
  }

  /// A change of difficulty, less the nearer difficulty is to 10: ΔD · (10 − D) / 9.
  ///
  /// - SeeAlso: fsrs-rs, `linear_damping`.
  func linearDamping(_ change: Double, at difficulty: Double) -> Double {
    change * (10 - difficulty) / 9
  }

  /// A difficulty drawn back to the mean: w₇ · D₀(4) + (1 − w₇) · D.
  ///
  /// - SeeAlso: fsrs-rs, `mean_reversion`.
  func meanReversion(_ difficulty: Double) -> Double {
    weights.meanReversion * meanDifficulty + (1 - weights.meanReversion) * difficulty
  }
}
