import Practice
import QuestionBank
import Scheduling
import Statistics
import Testing

@Suite("The time of a question")
struct QuestionPaceTests {
  /// The answers of a diary, so many milliseconds after one another.
  func history(_ pauses: [Int64], milliseconds: Int = 900) -> AnswerHistory {
    var diary = Diary()
    var time: Int64 = 0
    for pause in [0] + pauses {
      time += pause
      diary.answer(
        "a", "wide", to: "wide", milliseconds: milliseconds, after: time)
    }
    return diary.history()
  }

  @Test("is the median from answer to answer")
  func median() throws {
    let pace = try #require(
      QuestionPace(of: history((1...21).map { $0 * 1_000 }.shuffled())))
    #expect(pace.medianMilliseconds == 11_000 && pace.count == 21)
  }

  @Test("leaves breaks out")
  func breaks() throws {
    let pauses = (0..<40).map { Int64($0.isMultiple(of: 2) ? 5_000 : 301_000) }
    let pace = try #require(QuestionPace(of: history(pauses)))
    #expect(pace.medianMilliseconds == 5_000 && pace.count == 20)
  }

  @Test("is not told by too few answers, nor by answers without a time, as imported ones are")
  func tooFew() {
    #expect(QuestionPace(of: history(Array(repeating: 5_000, count: 19))) == nil)
    #expect(
      QuestionPace(of: history(Array(repeating: 5_000, count: 50), milliseconds: 0)) == nil)
    #expect(QuestionPace(of: Diary().history()) == nil)
  }
}
