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

/// An example put to the learner.
public struct Question: Hashable, Sendable {
  /// Its place in the session, from 1.
  public var number: Int
  /// How many questions the session has, as far as is known now.
  public var total: Int
  /// The example.
  public var example: Curriculum.Example
  /// Why it is asked.
  public var mode: Mode

  /// Creates a question.
  public init(number: Int, total: Int, example: Curriculum.Example, mode: Mode) {
    self.number = number
    self.total = total
    self.example = example
    self.mode = mode
  }
}

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

/// What a session came to.
public struct Summary: Hashable, Sendable {
  /// How many questions were answered, answers that were taken back left out.
  public var answered: Int
  /// How many of them were right.
  public var right: Int
  /// How many of the answered examples were new to the learner.
  public var newAnswered: Int
  /// How many of those were right.
  public var newRight: Int
  /// Milliseconds from the first question to the end.
  public var durationMilliseconds: Int64
  /// The concepts met for the first time, in the order in which they were met.
  public var met: [ConceptKey]
  /// The concepts that were missed, in the order in which they were missed.
  public var missed: [ConceptKey]
  /// How many concepts are due on each day from tomorrow on, the earliest days first.
  public var upcoming: [DueCount]
  /// How many concepts are due still today.
  public var stillDue: Int

  /// A number of concepts that are due on a day.
  public struct DueCount: Hashable, Sendable {
    /// The day.
    public var day: StudyDay
    /// How many concepts.
    public var count: Int

    /// Creates a count.
    public init(day: StudyDay, count: Int) {
      self.day = day
      self.count = count
    }
  }

  /// Creates a summary.
  public init(
    answered: Int, right: Int, newAnswered: Int, newRight: Int, durationMilliseconds: Int64,
    met: [ConceptKey], missed: [ConceptKey], upcoming: [DueCount], stillDue: Int
  ) {
    self.answered = answered
    self.right = right
    self.newAnswered = newAnswered
    self.newRight = newRight
    self.durationMilliseconds = durationMilliseconds
    self.met = met
    self.missed = missed
    self.upcoming = upcoming
    self.stillDue = stillDue
  }
}
