import Probability

// One formula, one function; G is the rating, from 1 for *again* to 4 for *easy*.
extension FSRS7 {
  /// The difficulty after a first rating, before limits: D₀(G) = w₄ − e^(w₅ · (G − 1)) + 1.
  ///
  /// - SeeAlso: fsrs-rs, `init_difficulty`.
  static func firstDifficulty(rated rating: Rating, _ weights: FSRS7Weights) -> Double {
    weights.firstDifficulty - .exp(weights.firstDifficultyFall * Double(rating.rawValue - 1)) + 1
  }

  /// The difficulty after a later rating, 1...10: D + ΔD · (10 − D) / 9, drawn a hundredth of the
  /// way to that of a first *easy*, not limited.
  ///
  /// - SeeAlso: fsrs-rs, `src/model_v7.rs`, revision 114caff.
  func nextDifficulty(_ difficulty: Double, rated rating: Rating, retrievability: Double) -> Double
  {
    let change = difficultyChange(rated: rating, retrievability: retrievability)
    let damped = difficulty + change * (10 - difficulty) / 9
    return (0.01 * meanDifficulty + 0.99 * damped).clamped(to: Self.difficultyBounds)
  }

  /// ΔD = −w₆ · (G − 3), and for *again* R + 0.1 times that: forgetting what was nearly forgotten
  /// says little of how hard it is.
  func difficultyChange(rated rating: Rating, retrievability: Double) -> Double {
    let change = -weights.difficultyChange * Double(rating.rawValue - 3)
    return rating == .again ? change * (retrievability + 0.1) : change
  }
}
