import Practice

/// A moment as a page tells it to somebody somewhere else.
struct MomentWords {
  /// The moment.
  let moment: Moment

  /// Takes a moment.
  init(_ moment: Moment) { self.moment = moment }

  /// The date, the time to the minute, and how far it is from UTC: `22 November 2026, 14:05 UTC+01:00`.
  var text: String {
    // 2026-11-22T14:05:09.000+01:00
    let iso = moment.iso8601
    guard let date = CivilDate(iso8601: String(iso.prefix(10))) else { return iso }
    let clock = iso.dropFirst(11)
    let zone = clock.drop { $0 != "+" && $0 != "-" && $0 != "Z" }
    let offset = zone == "Z" ? "" : zone
    return "\(StudyDay(number: date.dayNumber).fullDate), \(clock.prefix(5)) UTC\(offset)"
  }
}
