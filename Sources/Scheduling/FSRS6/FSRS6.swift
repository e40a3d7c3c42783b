import Probability

/// The sixth Free Spaced Repetition Scheduler: three numbers, 21 parameters, one forgetting curve.
///
/// A review less than a day after the one before it is one on the same day. Callers that count in
/// study days pass whole days; then only 0 is the same day, as in Anki.
///
/// - SeeAlso: fsrs-rs, `src/model.rs` and `src/inference.rs`, revision 0cbb9d3, and "The Algorithm"
///   in the wiki of open-spaced-repetition.
public struct FSRS6: MemoryModel, Hashable {
  /// The name by which people choose the model.
  public static let name = "fsrs-6"

  /// The days that a stability may have.
  public static let stabilityBounds: ClosedRange<Double> = 0.001...36_500
  /// The numbers that a difficulty may be.
  public static let difficultyBounds: ClosedRange<Double> = 1...10

  /// What fits the model to a learner.
  public let parameters: Parameters

  let weights: FSRS6Weights
  /// The difficulty that all difficulties drift to: that of a first *easy*, not limited.
  let meanDifficulty: Double

  /// Creates a model.
  public init(parameters: Parameters = .default) {
    self.parameters = parameters
    weights = FSRS6Weights(parameters)
    meanDifficulty = Self.firstDifficulty(rated: .easy, weights)
  }

  /// The memory after a rating; a difficulty and a stability within their bounds.
  public func state(
    of state: MemoryState?, rated rating: Rating, afterDays elapsedDays: Double
  ) -> MemoryState {
    precondition(elapsedDays >= 0, "time does not run backwards between two reviews")
    guard let state else { return firstState(rated: rating) }
    let stability =
      if elapsedDays < 1 {
        stabilityOnTheSameDay(state, rated: rating)
      } else {
        stabilityOnALaterDay(
          state, rated: rating,
          retrievability: retrievability(of: state, afterDays: elapsedDays))
      }
    return MemoryState(
      stability: stability.clamped(to: Self.stabilityBounds),
      difficulty: nextDifficulty(state.difficulty, rated: rating))
  }

  /// The probability of remembering some days after the last rating: (1 + F · t / S)^−w₂₀.
  ///
  /// - SeeAlso: fsrs-rs, `power_forgetting_curve`.
  public func retrievability(of state: MemoryState, afterDays elapsedDays: Double) -> Double {
    .pow(1 + weights.factor * elapsedDays / state.stability, weights.decay)
  }

  /// The days until a memory is due: (S / F) · (r^(−1/w₂₀) − 1), which is S for r = 0.9.
  ///
  /// - SeeAlso: fsrs-rs, `next_interval`.
  public func interval(of state: MemoryState, desiredRetention: Double) -> Double {
    interval(stability: state.stability, desiredRetention: desiredRetention)
  }

  /// The days until a memory of some stability, in days, is due at a desired retention.
  ///
  /// - Precondition: `desiredRetention` lies between 0 and 1.
  public func interval(stability: Double, desiredRetention: Double) -> Double {
    precondition(
      desiredRetention > 0 && desiredRetention < 1, "a desired retention lies between 0 and 1")
    return stability / weights.factor * (.pow(desiredRetention, 1 / weights.decay) - 1)
  }

  private func firstState(rated rating: Rating) -> MemoryState {
    MemoryState(
      stability: weights.firstStability[rating].clamped(to: Self.stabilityBounds),
      difficulty: Self.firstDifficulty(rated: rating, weights).clamped(to: Self.difficultyBounds))
  }
}
