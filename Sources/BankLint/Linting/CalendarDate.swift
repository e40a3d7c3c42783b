/// A date of the Gregorian calendar, given by whoever knows what day it is.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, as in 2026.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, 1 to 31.
  public var day: Int

  /// Creates a date from its parts.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Orders from earlier to later.
  public static func < (first: Self, second: Self) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  /// The whole months from this date to another; negative if that is earlier.
  public func months(to other: Self) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    if months > 0, other.day < day { return months - 1 }
    if months < 0, other.day > day { return months + 1 }
    return months
  }
}
