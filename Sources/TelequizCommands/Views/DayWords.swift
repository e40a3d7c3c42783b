import Practice

/// Days in words, as seen from today.
struct DayWords {
  /// The study day that it is.
  let today: StudyDay

  /// How far away a day is: `today`, `tomorrow`, `in 9 days`.
  func distance(to day: StudyDay) -> String {
    switch day - today {
    case ...0: "today"
    case 1: "tomorrow"
    case let days: "in \(days) days"
    }
  }

  /// Which day it is: `today`, `tomorrow`, `on Thursday`, `on 3 March`, `on 3 March 2027`.
  func name(of day: StudyDay) -> String {
    switch day - today {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case -6...6: "on \(day.weekday.name)"
    default: "on \(date(of: day))"
    }
  }

  /// The date of a day: `3 March`, with the year if it is another one.
  func date(of day: StudyDay) -> String {
    let date = day.date
    let text = "\(date.day) \(Self.months[date.month - 1])"
    return date.year == today.date.year ? text : "\(text) \(date.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Weekday {
  /// What people call it.
  var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
