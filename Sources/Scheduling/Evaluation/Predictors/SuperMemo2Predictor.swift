import Probability

/// Foresees what the second algorithm of SuperMemo plans for: 0.9 when its interval has passed.
///
/// R = 0.9^(t / I), t days into an interval of I.
///
/// - SeeAlso: P. Woźniak, "Optimization of learning", 1990, section 3.2. Ratings are its grades 1, 3,
///   4 and 5; intervals are not rounded.
public struct SuperMemo2Predictor: Predictor {
  /// What it is called in a table.
  public let name = "SM-2"

  /// Creates a predictor.
  public init() {}

  /// The plan's own probability for each target.
  public func predictions(for fold: Fold, of targets: ReviewTargets) -> [Double] {
    targets.targets[fold.test].map { target in
      .pow(0.9, target.elapsedDays / Self.intervalDays(after: targets.history(before: target)))
    }
  }

  /// The days that it plans after a history.
  static func intervalDays(after history: some Sequence<TimedRating>) -> Double {
    var interval = 1.0
    var ease = 2.5
    var successes = 0
    for review in history {
      if review.rating == .again {
        successes = 0
        interval = 1
      } else {
        successes += 1
        interval = successes == 1 ? 1 : successes == 2 ? 6 : interval * ease
      }
      let short = 5 - grade(of: review.rating)
      ease = max(1.3, ease + 0.1 - short * (0.08 + short * 0.02))
      interval = min(interval, 36_500)
    }
    return interval
  }

  private static func grade(of rating: Rating) -> Double {
    switch rating {
    case .again: 1
    case .hard: 3
    case .good: 4
    case .easy: 5
    }
  }
}
