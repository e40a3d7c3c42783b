/// RMSE(bins): how far the mean prediction is from what came, over reviews that are alike.
///
/// It can be made small by predictions of no use; log loss decides.
///
/// - SeeAlso: srs-benchmark, `utils.py`, `rmse_matrix`.
enum BinnedError {
  private struct Sum {
    var predicted = 0.0
    var recalled = 0.0
    var count = 0.0
  }

  /// The root of the mean squared error of bins, each weighing as many as its reviews.
  static func of(_ predictions: [Double], for targets: ArraySlice<ReviewTarget>) -> Double {
    var bins: [ReviewBin: Sum] = [:]
    for (prediction, target) in zip(predictions, targets) {
      bins[target.bin, default: Sum()].predicted += prediction
      bins[target.bin, default: Sum()].recalled += target.isRecalled ? 1 : 0
      bins[target.bin, default: Sum()].count += 1
    }
    // Summed in one order on every run: a dictionary has none.
    let squares = bins.values.map { sum in
      (sum.predicted - sum.recalled) * (sum.predicted - sum.recalled) / sum.count
    }.sorted()
    return (squares.reduce(0, +) / Double(max(1, targets.count))).squareRoot()
  }
}
