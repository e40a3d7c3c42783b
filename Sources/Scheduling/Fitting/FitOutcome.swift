/// What became of fitted parameters.
public enum FitOutcome: Hashable, Sendable {
  /// They are to be used from now on: they foresee what they were not fitted to better than the
  /// present ones.
  case adopted
  /// The present ones stay.
  case kept(KeptReason)
}

/// Why parameters stay as they are.
public enum KeptReason: Hashable, Sendable {
  /// There is too little to fit to.
  case tooFewTargets(found: Int, needed: Int)
  /// Parameters fitted to earlier targets foresee later ones no better than the present ones do.
  case foreseesNoBetter
}

/// The mean log loss of the same targets under two sets of parameters; less is better.
public struct LossComparison: Hashable, Sendable {
  /// How many targets there are.
  public var targetCount: Int
  /// Under the present parameters.
  public var present: Double
  /// Under fitted ones.
  public var fitted: Double

  /// Creates a comparison.
  public init(targetCount: Int, present: Double, fitted: Double) {
    self.targetCount = targetCount
    self.present = present
    self.fitted = fitted
  }
}
