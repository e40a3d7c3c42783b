public import QuestionBank

/// What a learner can do in a session.
public enum Action: Hashable, Sendable {
  /// Classify the service of the question that is open.
  case answer(Category.ID, Confidence, latencyMilliseconds: Int)
  /// Name the criterion that decides, when asked for it.
  case reason(Reason)
  /// Go on after a pause.
  case proceed
  /// Ask for a nudge.
  case hint
  /// Ask for the decision rule.
  case why
  /// Say that the last answer was a guess.
  case guess
  /// Take the last answer back.
  case undo
  /// Leave the open question out.
  case skip
  /// Say something about the open item, or about the last one when none is open.
  case flag(comment: String)
  /// End the session.
  case quit
}
