/// Foresees for every review the share remembered so far; a model should do better.
///
/// - SeeAlso: srs-benchmark, AVG in `model_processors.py`.
public struct AveragePredictor: Predictor {
  /// What it is called in a table.
  public let name = "AVG"

  /// Creates a predictor.
  public init() {}

  /// The share remembered in training, for each target.
  public func predictions(for fold: Fold, of targets: ReviewTargets) -> [Double] {
    let recalled = targets.targets[fold.training].count(where: \.isRecalled)
    let share = Double(recalled) / Double(max(1, fold.training.count))
    return [Double](repeating: share, count: fold.test.count)
  }
}
