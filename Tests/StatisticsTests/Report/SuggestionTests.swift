import Practice
import QuestionBank
import Testing

@testable import Statistics

@Suite("What to do next")
struct SuggestionTests {
  /// What is advised on a day after the answers of a diary, in a bank of some items.
  func advice(_ diary: Diary, _ items: [(String, Criterion.ID?)], day: Int) -> Suggestion {
    StatisticsReport(
      of: diary.history(), progress: Progress.folding(diary.facts, today: Diary.day(day)).progress,
      curriculum: diary.curriculum(items), today: Diary.day(day)
    ).suggestion
  }

  let items: [(String, Criterion.ID?)] = [("one", nil), ("two", nil), ("three", "first")]

  @Test("is nothing where there is nothing to practise")
  func nothing() { #expect(advice(Diary(), [], day: 0) == .nothing) }

  @Test("is to meet what is new")
  func new() { #expect(advice(Diary(), items, day: 0) == .meetNew(1)) }

  @Test("is to come back when all is known and nothing due")
  func comeBack() {
    var diary = Diary()
    diary.answer("one", "narrow", to: "narrow")
    guard case .comeBack(let day) = advice(diary, items, day: 0) else {
      Issue.record("\(advice(diary, items, day: 0))")
      return
    }
    #expect(day > Diary.day(0))
    #expect(advice(diary, items, day: day - Diary.day(0)) == .practiseDue(1))
  }

  @Test("is to put right what went wrong though the learner was sure, until it is")
  func putRight() {
    var diary = Diary()
    diary.answer("two", "wide", to: "narrow", mode: .fill, confidence: .sure)
    diary.answer("one", "narrow", to: "narrow")
    #expect(advice(diary, items, day: 0) == .putRight(1))
    diary.answer("two", "narrow", to: "narrow", mode: .extra)
    guard case .comeBack = advice(diary, items, day: 0) else {
      Issue.record("\(advice(diary, items, day: 0))")
      return
    }
  }

  @Test("is to name reasons where one question of the rule decides what goes wrong")
  func nameReasons() {
    var diary = Diary()
    for number in 0..<12 {
      diary.answer("three", number < 2 ? "wide" : "narrow", to: "wide", mode: .extra)
      diary.answer("one", "narrow", to: "narrow", mode: .extra)
    }
    diary.answer("one", "narrow", to: "narrow")
    #expect(advice(diary, items, day: 0) == .nameReasons("s", .fails("first")))
  }
}
