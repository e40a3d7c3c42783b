import Practice
import Testing

@testable import ProgressStore

@Suite("The last answers")
struct AnswerRunsTests {
  @Test("are read as they were saved")
  func roundTrip() {
    let answers = [true, false, true, true]
    #expect(answers.savedText == "1011")
    #expect([Bool](savedText: "1011") == answers)
    #expect([Bool](savedText: "") == [])
    let dated: [ConceptProgress.DatedAnswer] = [
      .init(day: StudyDay(number: 20_000), isRight: true),
      .init(day: StudyDay(number: -3), isRight: false),
    ]
    #expect(dated.savedText == "20000:1 -3:0")
    #expect([ConceptProgress.DatedAnswer](savedText: dated.savedText) == dated)
    #expect([ConceptProgress.DatedAnswer](savedText: "") == [])
    let mastery: [ConceptProgress.MasteryAnswer] = [
      .init(day: StudyDay(number: 20_000), isRight: true, gapDays: nil),
      .init(day: StudyDay(number: 20_007), isRight: false, gapDays: 7),
      .init(day: StudyDay(number: 20_007), isRight: true, gapDays: 0),
    ]
    #expect(mastery.savedText == "20000:1:-1 20007:0:7 20007:1:0")
    #expect([ConceptProgress.MasteryAnswer](savedText: mastery.savedText) == mastery)
  }

  @Test(
    "are not read from a text that nobody saved",
    arguments: ["2", "1 1", "1:2", "1:1:", "x:1:1", "1:1:-2", "1:1:1:1", "999999999999:1:1"])
  func nonsense(text: String) {
    #expect([Bool](savedText: text) == nil)
    #expect([ConceptProgress.DatedAnswer](savedText: text) == nil)
    #expect([ConceptProgress.MasteryAnswer](savedText: text + " " + text) == nil)
  }

  @Test("are not more than are kept")
  func tooMany() {
    #expect([Bool](savedText: String(repeating: "1", count: 61)) == nil)
    #expect([ConceptProgress.DatedAnswer](savedText: "1:1 2:1 3:1 4:1") == nil)
    let eleven = Array(repeating: "1:1:1", count: 11).joined(separator: " ")
    #expect([ConceptProgress.MasteryAnswer](savedText: eleven) == nil)
  }
}
