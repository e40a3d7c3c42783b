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
  /// How likely it would have been remembered by guessing alone, 0...1.
  public var guess: Double
  /// Which reviews it is compared with.
  public var bin: ReviewBin
}

/// Which reviews are to be foreseen.
public enum SameDayReviews: Hashable, Sendable {
  /// Only those on a later day than the one before; the others are still known of.
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
  ///
  /// - Parameters:
  ///   - log: The reviews.
  ///   - elapsedDays: How the model counts days.
  ///   - sameDay: Which reviews are to be foreseen.
  ///   - calendar: Which reviews are on the same day, and how days are counted for comparing like
  ///     with like; whole days, also where the model counts fractions.
  public init(
    of log: ReviewLog, countingDays elapsedDays: ElapsedDays, sameDay: SameDayReviews,
    calendar: ElapsedDays = .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0)
  ) {
    histories = log.cards.map { $0.timed(by: elapsedDays) }
    targets = []
    for (card, reviews) in log.cards.enumerated() {
      var daysReviewed = 1
      var lapses = 0
      for (review, day) in reviews.timed(by: calendar).enumerated().dropFirst() {
        let known = histories[card][review]
        if day.elapsedDays > 0 { daysReviewed += 1 }
        if sameDay == .included || day.elapsedDays > 0 {
          targets.append(
            ReviewTarget(
              card: card, review: review, isRecalled: known.rating > .again,
              elapsedDays: known.elapsedDays, milliseconds: reviews[review].milliseconds,
              guess: reviews[review].guess,
              bin: ReviewBin(days: day.elapsedDays, reviews: daysReviewed, lapses: lapses)))
        }
        if day.elapsedDays > 0 && day.rating == .again { lapses += 1 }
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

extension ReviewLog.Card {
  /// The ratings with the days since the one before; 0 for the first.
  fileprivate func timed(by elapsedDays: ElapsedDays) -> [TimedRating] {
    indices.map { index in
      TimedRating(
        self[index].rating,
        afterDays: index == 0
          ? 0
          : elapsedDays.days(
            fromMilliseconds: self[index - 1].milliseconds,
            toMilliseconds: self[index].milliseconds))
    }
  }
}
