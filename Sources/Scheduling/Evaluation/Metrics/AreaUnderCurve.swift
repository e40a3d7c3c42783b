/// AUC: how often a review that was remembered was given a higher probability than one forgotten.
///
/// 0.5 is what chance gives; ties count half.
enum AreaUnderCurve {
  /// The area; nil if all were remembered, or all forgotten.
  ///
  /// From the ranks of the predictions, as in the test of Mann and Whitney.
  static func of(_ predictions: [Double], isRecalled: [Bool]) -> Double? {
    let recalled = isRecalled.count(where: \.self)
    let forgotten = isRecalled.count - recalled
    guard recalled > 0, forgotten > 0 else { return nil }
    let order = predictions.indices.sorted { predictions[$0] < predictions[$1] }
    var rankSum = 0.0
    var start = 0
    while start < order.count {
      var end = start
      var recalledHere = 0
      while end < order.count, predictions[order[end]] == predictions[order[start]] {
        if isRecalled[order[end]] { recalledHere += 1 }
        end += 1
      }
      rankSum += Double(recalledHere) * Double(start + end + 1) / 2
      start = end
    }
    let least = Double(recalled) * Double(recalled + 1) / 2
    return (rankSum - least) / (Double(recalled) * Double(forgotten))
  }
}
