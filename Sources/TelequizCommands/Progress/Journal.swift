import Practice

/// Keeps facts in a log, and those that the log does not take until it takes them.
final class Journal {
  /// What became of some facts.
  enum Outcome: Hashable {
    /// They are saved.
    case saved
    /// They are saved, and so are this many answers that could not be saved before.
    case caughtUp(answers: Int)
    /// They are not saved, and are tried again with the next.
    case unsaved(FactLogFailure)
  }

  /// Where facts are kept.
  let log: any FactLog
  /// The facts that the log did not take, oldest first.
  private(set) var waiting: [Fact] = []
  /// How many answers were saved here.
  private(set) var savedAnswers = 0
  /// The beginning of a session in which nothing has happened yet.
  private var beginning: [Fact] = []
  /// Why the log did not take the last facts; nil when it did.
  private(set) var failure: FactLogFailure?

  /// Creates a journal in front of a log.
  init(log: any FactLog) { self.log = log }

  /// Keeps facts, behind those that still wait; the beginning of a session together with what is
  /// done in it first.
  func record(_ facts: [Fact], today: StudyDay) -> Outcome {
    if !facts.isEmpty, facts.allSatisfy(\.isBeginning) {
      // Nothing is lost without it, and the first question need not wait for the disk.
      beginning = facts
      return .saved
    }
    let late = waiting.answerCount
    if !facts.isEmpty {
      // Of a session in which nothing was done nothing is kept.
      if beginning.first?.stamp.session != facts.first?.stamp.session { beginning = [] }
      waiting += beginning + facts
      beginning = []
    }
    guard !waiting.isEmpty else { return .saved }
    do throws(FactLogFailure) {
      try log.append(waiting, today: today)
    } catch {
      failure = error
      return .unsaved(error)
    }
    savedAnswers += waiting.answerCount
    waiting = []
    failure = nil
    return late > 0 ? .caughtUp(answers: late) : .saved
  }
}

extension Fact {
  /// Whether the fact is the beginning of a session or an exam.
  fileprivate var isBeginning: Bool {
    switch self {
    case .session, .exam: true
    default: false
    }
  }
}

extension [Fact] {
  /// How many of the facts are answers.
  var answerCount: Int {
    count { if case .review = $0 { true } else { false } }
  }
}
