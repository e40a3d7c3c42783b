import Probability

/// What foreseeing an outcome costs while parameters are fitted.
enum Prediction {
  /// How near to 0 and 1 a prediction may come before it is taken for that.
  ///
  /// Wider than in `LogLoss`, so that FSRS-7, which has no prediction beyond these, is drawn away
  /// from certain mistakes wherever it makes them.
  static let bounds: ClosedRange<Double> = 1e-5...(1 - 1e-5)

  /// The cross entropy: −ln R when it was remembered, −ln(1 − R) when not.
  static func loss(_ retrievability: Double, isRecalled: Bool) -> Double {
    let predicted = retrievability.clamped(to: bounds)
    return -.log(isRecalled ? predicted : 1 - predicted)
  }

  /// The slope of the loss in R; 0 beyond the bounds.
  static func slope(_ retrievability: Double, isRecalled: Bool) -> Double {
    guard bounds.contains(retrievability) else { return 0 }
    return isRecalled ? -1 / retrievability : 1 / (1 - retrievability)
  }
}
