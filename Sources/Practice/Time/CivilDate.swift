/// A date of the Gregorian calendar.
public struct CivilDate: Hashable, Sendable {
  /// The year; astronomical, so 0 is 1 BC.
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

  /// The date of a day number, counted from 1970-01-01.
  ///
  /// Years are taken to start in March, so that the leap day is the last of its year; 400 years
  /// have 146,097 days. Source: E. G. Richards, "Mapping Time" (1998), the algorithm for calendars
  /// with regular leap years.
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The days from 1970-01-01 to this date.
  public var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// A day of the week.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  /// The days, from Monday on.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension StudyDay {
  /// The date that a calendar shows at noon of the day.
  public var date: CivilDate { CivilDate(dayNumber: number) }

  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }
}
