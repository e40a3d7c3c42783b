public import QuestionBank
public import Scheduling

/// What a session wants done, in this order, after an action.
public enum Event: Hashable, Sendable {
  /// Save these facts, in one transaction, before what follows is shown.
  case record([Fact])
  /// Show a question and wait for an answer.
  case question(Question)
  /// Ask for the criterion that decides.
  case askReason(Question)
  /// Say whether the answer was right, and why.
  case verdict(Verdict)
  /// Wait until the learner wants to go on.
  case pause
  /// Show the nudge of the open question; nil: its author gave none.
  case hint(String?)
  /// Show the decision rule and the definitions of the open question's subject.
  case rule(Subject.ID)
  /// The last answer is taken back; another example takes its place.
  case undone(Question)
  /// The last answer is noted as a guess.
  case guessNoted(Question, Rating)
  /// A remark is noted.
  case flagged(ItemKey)
  /// The open question is left out.
  case skipped(Question)
  /// The action makes no sense now.
  case refused(Refusal)
  /// The session is over.
  case finished(Summary)
}

/// Why an action makes no sense now.
public enum Refusal: Hashable, Sendable {
  /// There is no answer to take back, or to call a guess.
  case noAnswerYet
  /// No question is open.
  case noOpenQuestion
  /// There is no item to say something about.
  case nothingToFlag
  /// The subject has no such category.
  case unknownCategory
}
