import Scheduling
import Testing

@Suite("The log of a real learner", .enabled(if: JoshLog.isThere))
struct JoshLogTests {
  @Test("has as many targets as other programs find in it, by each way to count days")
  func counts() throws {
    let log = try JoshLog.load()
    #expect(log.reviewCount == 12_580)
    #expect(log.cards.count == 1_205)
    let calendar = ElapsedDays.calendarDays(rolloverHours: 4, utcOffsetMinutes: 0)
    func count(_ calendar: ElapsedDays, _ sameDay: SameDayReviews) -> Int {
      ReviewTargets(
        of: log, countingDays: .fractional, sameDay: sameDay, calendar: calendar
      ).targets.count
    }
    #expect(count(calendar, .leftOut) == 6_276)
    #expect(count(.wholeDays, .leftOut) == 5_329)
    #expect(count(calendar, .included) == 11_375)
  }
}
