import Practice
import Probability
import QuestionBank
import Statistics
import Testing

@Suite("Which question of the rule fails the learner")
struct CriterionStatisticsTests {
  @Test("is told from what decides the items, and from the reasons that were given")
  func cases() throws {
    var diary = Diary()
    let curriculum = diary.curriculum([("one", "first"), ("two", "second"), ("all", nil)])
    for _ in 0..<6 { diary.answer("one", "wide", to: "wide", reason: .fails("first")) }
    diary.answer("two", "wide", to: "wide", reason: .fails("first"))
    diary.answer("two", "narrow", to: "wide", reason: .allHold)
    diary.answer("two", "narrow", to: "wide")
    diary.answer("all", "narrow", to: "narrow", reason: .allHold)
    diary.answer("gone", "narrow", to: "wide")
    let statistics = try #require(
      CriterionStatistics(of: diary.history(), subject: diary.subject, in: curriculum))
    #expect(statistics.cases.map(\.deciding) == [.fails("first"), .fails("second"), .allHold])
    #expect(
      statistics.cases.map(\.answers) == [
        Proportion(successes: 6, trials: 6), Proportion(successes: 1, trials: 3),
        Proportion(successes: 1, trials: 1),
      ])
    #expect(
      statistics.cases.map(\.reasons) == [
        Proportion(successes: 6, trials: 6), Proportion(successes: 0, trials: 2),
        Proportion(successes: 1, trials: 1),
      ])
    #expect(statistics.wrongReasons.map(\.given) == [.fails("first"), .allHold])
    #expect(statistics.rightForWrongReason == Proportion(successes: 1, trials: 8))
  }

  @Test("is called the weakest only when it is clearly so")
  func weakest() throws {
    func weakest(_ right: Int, of all: Int) throws -> CriterionStatistics.Deciding? {
      var diary = Diary()
      let curriculum = diary.curriculum([("one", "first"), ("two", "second")])
      for _ in 0..<30 { diary.answer("one", "wide", to: "wide") }
      for number in 0..<all {
        diary.answer("two", number < right ? "wide" : "narrow", to: "wide")
      }
      let statistics = CriterionStatistics(
        of: diary.history(), subject: diary.subject, in: curriculum)
      return try #require(statistics).weakest?.deciding
    }
    #expect(try weakest(4, of: 10) == .fails("second"))
    #expect(try weakest(9, of: 10) == nil)
    #expect(try weakest(0, of: 7) == nil)
  }

  @Test("is nothing to ask of a subject without a rule")
  func noRule() {
    var diary = Diary()
    diary.answer("one", "wide", to: "wide")
    var subject = diary.subject
    subject.decision = []
    let curriculum = diary.curriculum([])
    #expect(CriterionStatistics(of: diary.history(), subject: subject, in: curriculum) == nil)
  }
}
