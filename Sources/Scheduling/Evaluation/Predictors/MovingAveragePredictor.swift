import Probability

/// Foresees for every review what the last reviews were like, whatever card they were of.
///
/// The logit of the prediction starts at 1.2, and moves after each review by 0.3 times what the
/// prediction missed.
///
/// - SeeAlso: srs-benchmark, MOVING-AVG in `model_processors.py`.
public struct MovingAveragePredictor: Predictor {
  /// What it is called in a table.
  public let name = "MOVING-AVG"

  /// Creates a predictor.
  public init() {}

  /// The average just before each target.
  public func predictions(for fold: Fold, of targets: ReviewTargets) -> [Double] {
    var logit = 1.2
    let all = targets.targets[fold.training.lowerBound..<fold.test.upperBound].map { target in
      let prediction = 1 / (1 + Double.exp(-logit))
      logit += 0.3 * ((target.isRecalled ? 1 : 0) - prediction)
      return prediction
    }
    return Array(all.suffix(fold.test.count))
  }
}
