import Probability

/// How far predictions are from what came: −ln of the probability that was given to it.
public enum LogLoss {
  /// What predictions are limited to, so that one certain mistake is not infinitely bad.
  ///
  /// - SeeAlso: srs-benchmark: 0.0001.
  public static let predictionBounds: ClosedRange<Double> = 0.0001...0.9999

  /// The loss of one prediction, 0...1; at most 9.21.
  public static func of(_ prediction: Double, isRecalled: Bool) -> Double {
    let limited = prediction.clamped(to: predictionBounds)
    return -.log(isRecalled ? limited : 1 - limited)
  }
}
