/// The seventh Free Spaced Repetition Scheduler: two traces of a memory, 34 parameters.
///
/// Time counts in fractions of a day, however short; there is no separate rule for the same day.
///
/// - SeeAlso: srs-benchmark, `models/fsrs_v7.py`; fsrs-rs, `src/model_v7.rs`, revision 114caff.
public struct FSRS7: MemoryModel, Hashable {
  /// The name by which people choose the model.
  public static let name = "fsrs-7"

  /// The days that a stability may have.
  public static let stabilityBounds: ClosedRange<Double> = 0.0001...36_500
  /// The numbers that a difficulty may be.
  public static let difficultyBounds: ClosedRange<Double> = 1...10
  /// What the exponent of a curve, its sign turned, may be.
  static let decayBounds: ClosedRange<Double> = 0.01...0.95
  /// The fast trace's share of the slow stability, after a first rating and at most after a lapse.
  static let fastShareOfSlow = 0.8

  /// What fits the model to a learner.
  public let parameters: Parameters

  let weights: FSRS7Weights
  /// The difficulty that all difficulties drift to: that of a first *easy*, not limited.
  let meanDifficulty: Double

  /// Creates a model.
  public init(parameters: Parameters = .default) {
    self.parameters = parameters
    weights = FSRS7Weights(parameters)
    meanDifficulty = Self.firstDifficulty(rated: .easy, weights)
  }

  /// The memory after a rating, within its bounds.
  public func state(
    of state: FSRS7State?, rated rating: Rating, afterDays elapsedDays: Double
  ) -> FSRS7State {
    precondition(elapsedDays >= 0, "time does not run backwards between two reviews")
    guard let state else { return firstState(rated: rating) }
    let curve = FSRS7Curve(of: state, weights.curve)
    let retrievability = curve.retrievability(afterDays: elapsedDays)
    let slow = Self.nextStability(
      state.slowStability, difficulty: state.difficulty, rated: rating, expected: retrievability,
      weights.slow
    ).clamped(to: Self.stabilityBounds)
    let fast = Self.nextStability(
      state.fastStability, difficulty: state.difficulty, rated: rating,
      expected: curve.fast.retrievability(afterDays: elapsedDays), weights.fast)
    return FSRS7State(
      slowStability: slow,
      fastStability: (rating == .again ? min(fast, Self.fastShareOfSlow * slow) : fast)
        .clamped(to: Self.stabilityBounds),
      difficulty: nextDifficulty(
        state.difficulty, rated: rating, retrievability: retrievability))
  }

  /// The probability of remembering some days after the last rating; 0.99999 at once.
  public func retrievability(of state: FSRS7State, afterDays elapsedDays: Double) -> Double {
    FSRS7Curve(of: state, weights.curve).retrievability(afterDays: elapsedDays)
  }

  private func firstState(rated rating: Rating) -> FSRS7State {
    let slow = weights.firstStability[rating].clamped(to: Self.stabilityBounds)
    return FSRS7State(
      slowStability: slow,
      fastStability: (Self.fastShareOfSlow * slow).clamped(to: Self.stabilityBounds),
      difficulty: Self.firstDifficulty(rated: rating, weights).clamped(to: Self.difficultyBounds))
  }
}
