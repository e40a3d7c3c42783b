import QuestionBank
import Practice
import Probability
import Testing

@testable import Statistics

@Suite("Accuracy over time")
struct AccuracySummaryTests {
  @Test("counts new examples apart from repeats, in windows that end today")
  func windows() {
    var diary = Diary()
    for day in 0..<60 {
      diary.answer("old", day.isMultiple(of: 2) ? "narrow" : "wide", to: "narrow", day: day)
      diary.answer("new-\(day)", "narrow", to: "narrow", day: day)
    }
    let all = AccuracySummary.all(of: diary.history(), today: Diary.day(59))
    #expect(all.map(\.window) == [.week, .month, .allTime])
    #expect(all.map(\.firstExposures.proportion.trials) == [7, 30, 61])
    #expect(
      all.map(\.repeats.proportion) == [
        Proportion(successes: 3, trials: 7), Proportion(successes: 15, trials: 30),
        Proportion(successes: 29, trials: 59),
      ])
    #expect(all[2].firstExposures.change == nil && all[2].repeats.change == nil)
  }

  @Test("calls a change one only when the interval of the difference leaves zero out")
  func changes() {
    func change(before: (Int, Int), within: (Int, Int)) -> AccuracySummary.Change {
      AccuracySummary.Change(
        from: Proportion(successes: before.0, trials: before.1),
        to: Proportion(successes: within.0, trials: within.1))
    }
    guard case .better(let interval) = change(before: (48, 80), within: (56, 70)) else {
      Issue.record("56 of 70 is clearly more than 48 of 80")
      return
    }
    #expect(interval.lowerBound > 0.05 && interval.upperBound < 0.34)
    guard case .worse = change(before: (56, 70), within: (48, 80)) else {
      Issue.record("48 of 80 is clearly less than 56 of 70")
      return
    }
    guard case .notDetectable = change(before: (7, 10), within: (9, 10)) else {
      Issue.record("9 of 10 is not clearly more than 7 of 10")
      return
    }
    #expect(change(before: (1, 4), within: (50, 50)) == .tooFew)
    #expect(change(before: (50, 50), within: (0, 4)) == .tooFew)
  }
}
