import Practice

extension Goal {
  /// The farthest goal, in days from today: two years.
  static let farthestDays = 730

  /// The goal that `--by` names: a date, or so many days from today as in `30d`.
  ///
  /// - Throws: `UsageFailure` when it is no day, not after today, or too far away.
  init(by text: String, today: StudyDay) throws {
    let day: StudyDay
    if text.last == "d", let days = Int(text.dropLast()), (-100_000...100_000).contains(days) {
      day = today + days
    } else if let date = CivilDate(iso8601: text) {
      day = StudyDay(number: date.dayNumber)
    } else {
      throw UsageFailure(
        "--by takes a day as in 2026-12-24, or a number of days as in 30d, not '\(text.shortened)'")
    }
    guard day > today else {
      throw UsageFailure(
        "--by takes a day after today, \(today.date.iso8601); \(day.date.iso8601) is "
          + (day == today ? "today" : "over"))
    }
    guard day - today <= Self.farthestDays else {
      throw UsageFailure(
        "--by takes a day within two years, until \((today + Self.farthestDays).date.iso8601)")
    }
    self.init(day: day)
  }
}
