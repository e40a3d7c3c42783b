public import QuestionBank

/// What is said of an answer.
public struct Verdict: Hashable, Sendable {
  /// The question that was answered.
  public var question: Question
  /// The category that the learner chose.
  public var response: Category.ID
  /// How good the answer is.
  public var correctness: Correctness
  /// How good the reason is; nil when none was asked for.
  public var reason: ReasonVerdict?
  /// When the concept comes back.
  public var comesBack: ComesBack
  /// Whether the concept's rule is to be told: it was new, or missed.
  public var tellsRule: Bool
  /// The contrasting example with its answer, after a miss or a cold try, if there is one.
  public var twin: Curriculum.Example?

  /// Creates a verdict.
  public init(
    question: Question, response: Category.ID, correctness: Correctness,
    reason: ReasonVerdict?, comesBack: ComesBack, tellsRule: Bool, twin: Curriculum.Example?
  ) {
    self.question = question
    self.response = response
    self.correctness = correctness
    self.reason = reason
    self.comesBack = comesBack
    self.tellsRule = tellsRule
    self.twin = twin
  }
}

/// How good an answer is.
public enum Correctness: Hashable, Sendable {
  /// The most specific category that fits.
  case right
  /// A category that contains the right one: true, but not the most specific.
  case tooGeneral
  /// A category that does not fit.
  case wrong

  /// How good a response is where another category, or the same, is the answer.
  ///
  /// - Parameters:
  ///   - response: The category that the learner chose.
  ///   - answer: The right one.
  ///   - subject: The subject that both are of.
  public init(of response: Category.ID, to answer: Category.ID, in subject: Subject?) {
    if response == answer {
      self = .right
    } else {
      let contains = subject?.category(response, contains: answer) == true
      self = contains ? .tooGeneral : .wrong
    }
  }
}

/// How good a reason is.
public enum ReasonVerdict: Hashable, Sendable {
  /// The criterion that decides was named.
  case right
  /// Another one decides.
  case wrong(given: Reason, deciding: Reason)
}

/// When a concept comes back after an answer.
public enum ComesBack: Hashable, Sendable {
  /// Its rating is settled: it is due on a day.
  case on(StudyDay)
  /// It is asked again in this session.
  case laterInSession
  /// The answer leaves the schedule alone; the concept has a due day of its own.
  case unchanged(StudyDay)
  /// The answer leaves the schedule alone, and the concept has no due day yet.
  case unscheduled
}
