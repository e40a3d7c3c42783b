import Practice
import ProgressStore

/// Where facts are kept, as practising sees it.
protocol FactLog: AnyObject {
  /// What follows from all facts so far, as a study day sees them.
  func progress(today: StudyDay) throws(FactLogFailure) -> SavedProgress
  /// All facts so far, in no order.
  func facts() throws(FactLogFailure) -> [Fact]
  /// Every answer and every showing as rows of numbers, up to the day after a study day.
  func answerLog(today: StudyDay) throws(FactLogFailure) -> AnswerLog
  /// The facts that exams are made of, in no order: their beginnings, their answers, what was said of those
  /// answers, and what is forgotten.
  func examFacts() throws(FactLogFailure) -> [Fact]
  /// The facts of the last exam alone, in no order, if it began in the last so many days.
  func lastExamFacts(today: StudyDay, withinDays days: Int) throws(FactLogFailure) -> [Fact]
  /// The last session of practice in which a question was answered.
  func lastSession(today: StudyDay) throws(FactLogFailure) -> LastSession?
  /// Adds facts, all or none; when this returns they survive a crash.
  func append(_ facts: [Fact], today: StudyDay) throws(FactLogFailure)
  /// Adds facts, all or none, and tells how many it has gone through.
  func append(
    _ facts: [Fact], today: StudyDay, counting: (Int) -> Void
  ) throws(FactLogFailure)
  /// Copies what is kept to a place beside it, before something is changed.
  ///
  /// - Parameter change: A word for what is changed.
  /// - Returns: Where the copy is; nil when nothing is kept yet.
  /// - Throws: Why there is no copy.
  func backUp(before change: String) throws(FactLogFailure) -> String?
  /// Copies what is kept to another place.
  ///
  /// - Returns: False when nothing is kept yet.
  /// - Throws: Why there is no copy.
  func backUp(to copy: String, replacing: Bool) throws(FactLogFailure) -> Bool
  /// Looks for anything wrong with what is kept, without changing it.
  func verify(today: StudyDay) throws(FactLogFailure) -> Verification
  /// Makes anew what is kept for speed, and tells how many facts were read for it.
  func renewState(today: StudyDay, counting: (Int) -> Void) throws(FactLogFailure)
  /// Lets go of what is open, at the end of the run.
  func close()
}

/// Why facts could not be kept or read.
struct FactLogFailure: Error, Hashable {
  /// What is in the way, as a clause: `no space left on the disk that holds ~/p.sqlite`.
  var cause: String
  /// What to do, as a sentence without its full stop.
  var advice: String
}

extension FactLogFailure {
  /// What is said when facts could not be saved.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - safeAnswers: How many answers were saved before.
  /// - Returns: Sentences: what, where, what to do.
  func message(saving facts: [Fact], safeAnswers: Int) -> String {
    let what = facts.answerCount > 0 ? "cannot save this answer" : "cannot save what you do now"
    let safe =
      switch safeAnswers {
      case 0: ""
      case 1: " The answer before it is safe."
      default: " The \(safeAnswers) answers before it are safe."
      }
    let promise = "your answer is kept meanwhile, and saved when that works."
    return "\(what): \(cause).\(safe)\n\(advice); \(promise)"
  }

  /// What is said when the program ends and answers are still not saved.
  func message(leaving facts: [Fact]) -> String {
    let answers = facts.answerCount
    let what = answers == 1 ? "1 answer is" : "\(answers) answers are"
    return "\(what) not saved: \(cause)."
  }
}
