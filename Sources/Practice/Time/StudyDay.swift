/// A calendar day in local time that rolls over at 04:00.
public struct StudyDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, the day zero.
  public var number: Int

  /// Wraps a day number.
  public init(number: Int) { self.number = number }

  /// The day in which a moment lies: floor((UTC + offset − 4 h) / 1 day).
  public init(containing moment: Moment) {
    let hour: Int64 = 3_600_000
    let shifted =
      moment.time.milliseconds + Int64(moment.offset.minutes) * 60_000 - Self.rolloverHour * hour
    let (quotient, remainder) = shifted.quotientAndRemainder(dividingBy: 24 * hour)
    number = Int(remainder < 0 ? quotient - 1 : quotient)
  }

  /// The hour of the night, local time, at which a study day ends.
  public static let rolloverHour: Int64 = 4

  /// Orders from earlier to later.
  public static func < (first: Self, second: Self) -> Bool { first.number < second.number }

  /// The day some days later.
  public static func + (day: Self, days: Int) -> Self { Self(number: day.number + days) }

  /// The days from one day to another.
  public static func - (later: Self, earlier: Self) -> Int { later.number - earlier.number }
}
