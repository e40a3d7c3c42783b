import Practice
import ProgressStore

/// A log that keeps nothing.
final class TrialLog: FactLog {
  func progress(today: StudyDay) throws(FactLogFailure) -> SavedProgress {
    SavedProgress(progress: Progress(), setAside: 0)
  }

  func facts() throws(FactLogFailure) -> [Fact] { [] }

  func answerLog(today: StudyDay) throws(FactLogFailure) -> AnswerLog { AnswerLog() }

  func examFacts() throws(FactLogFailure) -> [Fact] { [] }

  func lastSession(today: StudyDay) throws(FactLogFailure) -> LastSession? { nil }

  func append(_ facts: [Fact], today: StudyDay) throws(FactLogFailure) {}

  func append(
    _ facts: [Fact], today: StudyDay, counting: (Int) -> Void
  ) throws(FactLogFailure) {}

  func backUp(before change: String) throws(FactLogFailure) -> String? { nil }

  func backUp(to copy: String, replacing: Bool) throws(FactLogFailure) -> Bool { false }

  func verify(today: StudyDay) throws(FactLogFailure) -> Verification {
    Verification(problems: [], reviews: 0, facts: 0, setAside: 0, schema: 1)
  }

  func renewState(today: StudyDay, counting: (Int) -> Void) throws(FactLogFailure) {}

  func lastExamFacts(today: StudyDay, withinDays days: Int) throws(FactLogFailure) -> [Fact] { [] }

  func close() {}
}
