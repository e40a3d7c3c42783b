/// How much there is in a log, and when it was.
public struct LogExtent: Hashable, Sendable {
  /// The number of cards.
  public var cardCount: Int
  /// The number of reviews.
  public var reviewCount: Int
  /// The number of reviews that are to be foreseen.
  public var targetCount: Int
  /// The moments of the first and the last of these, in milliseconds since 1970 began in UTC; nil
  /// when there are none.
  public var milliseconds: ClosedRange<Int>?

  /// Measures targets and what is known with them.
  public init(of targets: ReviewTargets) {
    cardCount = targets.histories.count
    reviewCount = targets.histories.reduce(0) { $0 + $1.count }
    targetCount = targets.targets.count
    if let first = targets.targets.first, let last = targets.targets.last {
      milliseconds = first.milliseconds...last.milliseconds
    }
  }
}
