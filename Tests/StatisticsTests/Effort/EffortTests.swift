import QuestionBank
import Practice
import Probability
import Statistics
import Testing

@Suite("Effort")
struct EffortTests {
  @Test("is the median time of right and of wrong answers, and the share of hints")
  func times() {
    var diary = Diary()
    for time in [900, 100, 500, 700] { diary.answer("a", "wide", to: "wide", milliseconds: time) }
    for time in [3_000, 1_000, 2_000] {
      diary.answer("a", "wide", to: "narrow", hint: true, milliseconds: time)
    }
    let effort = EffortStatistics(of: diary.history())
    #expect(effort.medianRightMilliseconds == 600 && effort.medianWrongMilliseconds == 2_000)
    #expect(effort.hinted == Proportion(successes: 3, trials: 7))
    let none = EffortStatistics(of: Diary().history())
    #expect(none.medianRightMilliseconds == nil && none.hinted.trials == 0)
  }

  @Test("has the median that sorting gives", arguments: 1...40)
  func medians(count: Int) {
    var diary = Diary()
    var generator = SplitMix64(seed: UInt64(count))
    let times = (0..<count).map { _ in Int.random(in: 1...20, using: &generator) }
    for time in times { diary.answer("a", "wide", to: "wide", milliseconds: time) }
    let sorted = times.sorted()
    let middle =
      count.isMultiple(of: 2)
      ? (sorted[count / 2] + sorted[count / 2 - 1]) / 2 : sorted[count / 2]
    #expect(EffortStatistics(of: diary.history()).medianRightMilliseconds == middle)
  }

  @Test("leaves answers without a time out of the median, as imported ones are")
  func noTime() {
    var diary = Diary()
    for time in [0, 0, 0, 800] { diary.answer("a", "wide", to: "wide", milliseconds: time) }
    #expect(EffortStatistics(of: diary.history()).medianRightMilliseconds == 800)
  }

  @Test("fills a calendar of twelve weeks from a Monday to today")
  func calendar() {
    var diary = Diary()
    for day in [0, 0, 3, 60, 61, 75] { diary.answer("a", "wide", to: "wide", day: day) }
    let today = Diary.day(75)
    let calendar = PracticeCalendar(of: diary.history(), today: today)
    #expect(calendar.days.first?.day.weekday == .monday)
    #expect(calendar.days.last?.day == today)
    #expect((78...84).contains(calendar.days.count))
    #expect(calendar.days.map(\.answers.trials).reduce(0, +) == 6)
    #expect(calendar.practisedOfLastFourteen == 1)
    #expect(
      PracticeCalendar(of: diary.history(), today: Diary.day(73)).practisedOfLastFourteen == 2)
    #expect(calendar.practisedDays == 5)
    #expect(calendar.span == Diary.day(0)...today)
    #expect(PracticeCalendar(of: Diary().history(), today: today).span == nil)
  }
}
