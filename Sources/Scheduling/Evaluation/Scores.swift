/// How good predictions were.
public struct Scores: Hashable, Sendable {
  /// The mean log loss; less is better, and it decides.
  public var logLoss: Double
  /// RMSE(bins): how far predictions are off on average over reviews that are alike.
  public var binnedError: Double
  /// AUC: how well predictions tell what is remembered from what is not; nil if all came out alike.
  public var areaUnderCurve: Double?
  /// How many reviews were foreseen.
  public var count: Int

  init(of predictions: [Double], for targets: ArraySlice<ReviewTarget>) {
    let limited = predictions.map { $0.clamped(to: LogLoss.predictionBounds) }
    let losses = zip(limited, targets).map { LogLoss.of($0, isRecalled: $1.isRecalled) }
    count = targets.count
    logLoss = losses.reduce(0, +) / Double(max(1, losses.count))
    binnedError = BinnedError.of(limited, for: targets)
    areaUnderCurve = AreaUnderCurve.of(limited, isRecalled: targets.map(\.isRecalled))
  }
}
