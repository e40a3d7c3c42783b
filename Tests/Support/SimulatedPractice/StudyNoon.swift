public import Practice

extension Moment {
  /// Noon UTC of a day counted from 2 March 2026, and some seconds.
  public static func noon(_ day: Int = 0, seconds: Int64 = 0) -> Moment {
    let number = CivilDate(year: 2026, month: 3, day: 2).dayNumber + day
    return Moment(
      time: Timestamp(milliseconds: (Int64(number) * 86_400 + 43_200 + seconds) * 1000),
      offset: UTCOffset(minutes: 0))
  }
}
