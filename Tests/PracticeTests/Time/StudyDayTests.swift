import Practice
import Testing

@Suite("A study day")
struct StudyDayTests {
  /// Minutes after midnight, local time, on 2 March 2026.
  func moment(minutes: Int, offset: Int = 0) -> Moment {
    let midnight = Int64(CivilDate(year: 2026, month: 3, day: 2).dayNumber) * 86_400_000
    return Moment(
      time: Timestamp(milliseconds: midnight + Int64(minutes - offset) * 60_000),
      offset: UTCOffset(minutes: offset))
  }

  @Test("rolls over at four in the morning, local time", arguments: [-480, 0, 330, 840])
  func rollover(offset: Int) {
    let before = moment(minutes: 3 * 60 + 59, offset: offset).studyDay
    let after = moment(minutes: 4 * 60 + 1, offset: offset).studyDay
    #expect(after - before == 1)
    #expect(after.date == CivilDate(year: 2026, month: 3, day: 2))
  }

  @Test("is counted downwards before 1970")
  func beforeTheEpoch() {
    let moment = Moment(time: Timestamp(milliseconds: 0), offset: UTCOffset(minutes: 0))
    #expect(moment.studyDay == StudyDay(number: -1))
  }

  @Test("has the weekday of the calendar")
  func weekday() {
    #expect(moment(minutes: 600).studyDay.weekday == .monday)
  }
}

@Suite("A civil date")
struct CivilDateTests {
  @Test("comes back from its day number")
  func roundTrip() {
    for number in stride(from: -800_000, through: 800_000, by: 17) {
      #expect(CivilDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test("knows the days that calendars are wrong about")
  func knownDays() {
    #expect(CivilDate(year: 1970, month: 1, day: 1).dayNumber == 0)
    #expect(CivilDate(year: 2000, month: 3, day: 1).dayNumber == 11_017)
    #expect(CivilDate(dayNumber: 11_016) == CivilDate(year: 2000, month: 2, day: 29))
  }
}
