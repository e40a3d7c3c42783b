/// A review whose outcome a model should have foreseen.
public struct ReviewTarget: Hashable, Sendable {
  /// The place of its card among the histories.
  public var card: Int
  /// Its place in the history of its card, from 1; all before it is what was known.
  public var review: Int
  /// Whether it was remembered: any rating but *again*.
  public var isRecalled: Bool
  /// Days since the review before.
  public var elapsedDays: Double
  /// The moment, in milliseconds since 1970 began in UTC.
  public var milliseconds: Int
}

/// Which reviews are to be foreseen.
public enum SameDayReviews: Hashable, Sendable {
  /// Only those at least a day after the one before; the others are still known of.
  case leftOut
  /// All but the first of each card.
  case included
}

/// The reviews of a log that a model should have foreseen, by time, with what was known before each.
public struct ReviewTargets: Hashable, Sendable {
  /// All reviews of each card, with the days since the one before; 0 for the first.
  public let histories: [[TimedRating]]
  /// The reviews to be foreseen, by time.
  public private(set) var targets: [ReviewTarget]

  /// Counts the days of a log and finds what is to be foreseen.
  public init(
    of log: ReviewLog, countingDays elapsedDays: ElapsedDays, sameDay: SameDayReviews
  ) {
    histories = log.cards.map { card in
      card.indices.map { index in
        TimedRating(
          card[index].rating,
          afterDays: index == 0
            ? 0
            : elapsedDays.days(
              fromMilliseconds: card[index - 1].milliseconds,
              toMilliseconds: card[index].milliseconds))
      }
    }
    targets = []
    for (card, history) in histories.enumerated() {
      for (review, known) in history.enumerated().dropFirst()
      where sameDay == .included || known.elapsedDays >= 1 {
        targets.append(
          ReviewTarget(
            card: card, review: review, isRecalled: known.rating > .again,
            elapsedDays: known.elapsedDays,
            milliseconds: log.cards[card][review].milliseconds))
      }
    }
    // By moment, then by card and place, so that the same reviews always come in the same order.
    targets.sort { ($0.milliseconds, $0.card, $0.review) < ($1.milliseconds, $1.card, $1.review) }
  }

  /// What was known before a target: the earlier reviews of its card, at least one.
  public func history(before target: ReviewTarget) -> ArraySlice<TimedRating> {
    histories[target.card][..<target.review]
  }

  /// The same reviews, of which only some are to be foreseen; the range is one of places by time.
  public func limited(to range: Range<Int>) -> ReviewTargets {
    var limited = self
    limited.targets = Array(targets[range])
    return limited
  }
}
