import Scheduling

/// Reviews to judge models by, and where they are from.
struct LearnedLog {
  /// Where the reviews are from.
  enum Source: Hashable {
    /// The learner's own progress: a card is a concept, a review the rating of a study day.
    case progress
    /// A file of another program, as it is shown.
    case file(String)
  }

  /// Where the reviews are from.
  var source: Source
  /// The reviews.
  var reviews: ReviewLog
  /// When days begin, in the time that the reviews are told in.
  var calendar = ElapsedDays.calendarDays(rolloverHours: 4, utcOffsetMinutes: 0)
}
