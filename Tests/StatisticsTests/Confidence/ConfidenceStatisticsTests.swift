import QuestionBank
import Practice
import Probability
import Statistics
import Testing

@Suite("Confidence")
struct ConfidenceStatisticsTests {
  @Test("is held against correctness, and what was sure and wrong is listed, newest first")
  func levels() {
    var diary = Diary()
    diary.answer("a", "narrow", to: "narrow", confidence: .sure)
    diary.answer("b", "wide", to: "narrow", day: 1, confidence: .sure)
    diary.answer("c", "wide", to: "narrow", day: 2, confidence: .sure)
    diary.answer("b", "narrow", to: "narrow", day: 3, confidence: .guess)
    diary.answer("d", "wide", to: "narrow", day: 4)
    let statistics = ConfidenceStatistics(of: diary.history())
    #expect(statistics.levels.map(\.confidence) == [.sure, .plain, .guess])
    #expect(
      statistics.levels.map(\.answers) == [
        Proportion(successes: 1, trials: 3), Proportion(successes: 0, trials: 1),
        Proportion(successes: 1, trials: 1),
      ])
    #expect(statistics.sureButWrong.map(\.item) == [Diary.key("c"), Diary.key("b")])
    #expect(statistics.sureButWrong.map(\.isPutRight) == [false, true])
    #expect(statistics.sureButWrong.map(\.day) == [Diary.day(2), Diary.day(1)])
  }

  @Test("lists so many and counts them all")
  func many() {
    var diary = Diary()
    for number in 0..<80 {
      diary.answer("i\(number)", "wide", to: "narrow", day: number, confidence: .sure)
    }
    let statistics = ConfidenceStatistics(of: diary.history())
    #expect(statistics.sureButWrong.count == ConfidenceStatistics.listed)
    #expect(statistics.sureButWrongCount == 80)
  }
}
