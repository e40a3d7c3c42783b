/// How the time between two reviews becomes days.
///
/// The choice matters: of 11,375 later reviews in the log of tests, 6,276 fall on a later calendar
/// day and 5,329 come 24 hours later.
public enum ElapsedDays: Hashable, Sendable {
  /// Whole days by a calendar whose day begins some hours after midnight, some minutes before UTC
  /// does; as Anki and fsrs-rs count.
  case calendarDays(rolloverHours: Int, utcOffsetMinutes: Int)
  /// Whole days of 24 hours, as py-fsrs counts.
  case wholeDays
  /// Days with their fractions, as FSRS-7 counts.
  case fractional

  /// The days from one moment to another, both in milliseconds since 1970 began in UTC; not negative.
  public func days(fromMilliseconds start: Int, toMilliseconds end: Int) -> Double {
    // Moments are far from where a Double could not tell milliseconds apart.
    let elapsed: Double =
      switch self {
      case .calendarDays(let rollover, let offset):
        Self.day(of: start, rolloverHours: rollover, utcOffsetMinutes: offset).distance(
          to: Self.day(of: end, rolloverHours: rollover, utcOffsetMinutes: offset))
      case .wholeDays: ((Double(end) - Double(start)) / Self.millisecondsPerDay).rounded(.down)
      case .fractional: (Double(end) - Double(start)) / Self.millisecondsPerDay
      }
    return max(0, elapsed)
  }

  private static var millisecondsPerDay: Double { 86_400_000 }

  private static func day(
    of milliseconds: Int, rolloverHours: Int, utcOffsetMinutes: Int
  ) -> Double {
    ((Double(milliseconds) + Double(utcOffsetMinutes) * 60_000 - Double(rolloverHours) * 3_600_000)
      / millisecondsPerDay).rounded(.down)
  }
}
