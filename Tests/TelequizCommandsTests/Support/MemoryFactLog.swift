import Practice
import ProgressStore
import QuestionBank

@testable import TelequizCommands

/// Facts in memory, which a test may make fail.
final class MemoryFactLog: FactLog {
  /// The facts so far.
  private(set) var kept: [Fact] = []
  /// Why nothing can be added now.
  var failure: FactLogFailure?
  /// Why it cannot be used at all.
  var refusal: FactLogFailure?
  /// What a check finds.
  var verification = Verification(problems: [], reviews: 0, facts: 0, setAside: 0, schema: 1)
  /// The copies that were made, by where they are.
  private(set) var copies: [String: [Fact]] = [:]
  private var renames = Renames()

  func open(renames: Renames) throws(FactLogFailure) {
    if let refusal { throw refusal }
    self.renames = renames
  }

  func progress(today: StudyDay) throws(FactLogFailure) -> SavedProgress {
    let folded = Progress.folding(kept, today: today, renames: renames)
    return SavedProgress(
      progress: folded.progress, setAside: folded.setAside, model: folded.model)
  }

  func facts() throws(FactLogFailure) -> [Fact] { kept }

  func answerLog(today: StudyDay) throws(FactLogFailure) -> AnswerLog {
    AnswerLog(kept, today: today)
  }

  func examFacts() throws(FactLogFailure) -> [Fact] { kept }

  func lastExamFacts(today: StudyDay, withinDays days: Int) throws(FactLogFailure) -> [Fact] {
    let isOld = { (fact: Fact) in
      if case .exam = fact { fact.stamp.moment.studyDay < today + -days } else { false }
    }
    return kept.filter { !isOld($0) }
  }

  func lastSession(today: StudyDay) throws(FactLogFailure) -> LastSession? {
    let voided = kept.compactMap { if case .void(let void) = $0 { void.review } else { nil } }
    let reviews = kept.compactMap { fact -> Review? in
      guard case .review(let review) = fact, review.mode != .exam else { return nil }
      return voided.contains(review.stamp.id) ? nil : review
    }
    guard let last = reviews.max(by: { $0.stamp < $1.stamp })?.stamp else { return nil }
    let session = reviews.filter { $0.stamp.session == last.session }
    return LastSession(
      day: last.moment.studyDay, answered: session.count, right: session.filter(\.isRight).count)
  }

  func verify(today: StudyDay) throws(FactLogFailure) -> Verification { verification }

  func renewState(today: StudyDay, counting: (Int) -> Void) throws(FactLogFailure) {
    verification.problems.removeAll { if case .wrongState = $0 { true } else { false } }
  }

  func close() {}

  func backUp(before change: String) throws(FactLogFailure) -> String? {
    let copy = "~/progress.sqlite.before-\(change)"
    return try backUp(to: copy, replacing: true) ? copy : nil
  }

  func backUp(to copy: String, replacing: Bool) throws(FactLogFailure) -> Bool {
    if let failure { throw failure }
    guard !kept.isEmpty else { return false }
    guard copies[copy] == nil || replacing else {
      throw FactLogFailure(cause: "\(copy) exists already", advice: "--force replaces it")
    }
    copies[copy] = kept
    return true
  }

  func append(
    _ facts: [Fact], today: StudyDay, counting: (Int) -> Void
  ) throws(FactLogFailure) {
    try append(facts, today: today)
    counting(facts.count)
  }

  func append(_ facts: [Fact], today: StudyDay) throws(FactLogFailure) {
    if let failure { throw failure }
    let known = Set(kept.map(\.stamp.id))
    kept += facts.filter { !known.contains($0.stamp.id) }
  }
}
