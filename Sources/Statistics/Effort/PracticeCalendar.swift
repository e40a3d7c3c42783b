public import Practice
public import Probability

/// On which days somebody practised, and how much.
public struct PracticeCalendar: Hashable, Sendable {
  /// A study day.
  public struct Day: Hashable, Sendable {
    /// The day.
    public var day: StudyDay
    /// The answers of the day; none on a day without practice.
    public var answers: Proportion
  }

  /// The days of twelve weeks, from a Monday to today.
  public let days: [Day]
  /// How many of the last fourteen days had practice, today included.
  public let practisedOfLastFourteen: Int
  /// How many days had practice in all.
  public let practisedDays: Int
  /// The first and the last day with practice; nil before the first.
  public let span: ClosedRange<StudyDay>?

  /// How many weeks are shown.
  public static let weeks = 12

  /// Counts the answers of each day.
  public init(of history: AnswerHistory, today: StudyDay) {
    var tallies: [StudyDay: Tally] = [:]
    var current: (day: StudyDay, tally: Tally)?
    for answer in history.answers {
      // Answers come in the order of days, so that a day is looked up once.
      if current?.day != answer.day {
        if let current { tallies[current.day] = current.tally }
        current = (answer.day, tallies[answer.day] ?? Tally())
      }
      current?.tally.add(answer)
    }
    if let current { tallies[current.day] = current.tally }
    let monday = today + -(today.weekday.rawValue + 7 * (Self.weeks - 1))
    days = (0...(today - monday)).map { offset in
      let day = monday + offset
      return Day(day: day, answers: (tallies[day] ?? Tally()).proportion)
    }
    practisedOfLastFourteen = (0..<14).count { tallies[today + -$0] != nil }
    practisedDays = tallies.count
    span = tallies.keys.min().flatMap { first in tallies.keys.max().map { first...$0 } }
  }
}
