/// A stretch of time to be foreseen from all that came before it.
public struct Fold: Hashable, Sendable {
  /// The places of the targets that a model may learn from.
  public let training: Range<Int>
  /// The places of the targets that it is then tried on, just after.
  public let test: Range<Int>

  /// How many targets there must be for five folds.
  public static let fewestTargets = 6

  /// Five folds of equal size, the last ending with the last target; what is left over, and a sixth
  /// of all, is only learnt from.
  ///
  /// - Returns: None of fewer than six targets.
  /// - SeeAlso: scikit-learn, `TimeSeriesSplit(n_splits=5)`.
  public static func five(of count: Int) -> [Fold] {
    guard count >= fewestTargets else { return [] }
    let size = count / 6
    return stride(from: count - 5 * size, to: count, by: size).map {
      Fold(training: 0..<$0, test: $0..<($0 + size))
    }
  }
}
