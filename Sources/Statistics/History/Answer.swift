public import Practice
public import QuestionBank
public import Scheduling

/// An answer as statistics see it; ids are indices into the lists of its history.
public struct Answer: Sendable {
  /// When it was given.
  public var time: Timestamp
  /// The study day on which it was given.
  public var day: StudyDay
  /// The item, in `AnswerHistory.items`.
  public var item: Int32
  /// The concept, in `AnswerHistory.concepts`.
  public var concept: Int32
  /// The subject, in `AnswerHistory.subjects`.
  public var subject: Int32
  /// The right category, in `AnswerHistory.categories`.
  public var answer: Int32
  /// The category that was chosen, in `AnswerHistory.categories`.
  public var response: Int32
  /// The reason that was given.
  public var reason: GivenReason
  /// The time from the question to the answer.
  public var latencyMilliseconds: Int32
  /// Why the question was asked.
  public var mode: Mode
  /// The rating that it got.
  public var rating: Rating
  /// How sure the learner was.
  public var confidence: Confidence
  /// Whether a hint was shown.
  public var usedHint: Bool
  /// Whether it was the learner's first answer ever to the item, which had not been shown either.
  public var isFirstExposure: Bool
  /// The revision of the bank that it was asked from.
  public var bankRevision: Revision
  /// What the memory model had predicted; nil when the answer settled no rating of a known concept.
  public var recall: Recall?

  /// Whether it was right.
  public var isRight: Bool { response == answer }

  /// The reason that a learner gave.
  public enum GivenReason: Hashable, Sendable {
    /// None.
    case none
    /// All criteria hold.
    case allHold
    /// This one fails first, in `AnswerHistory.criteria`.
    case fails(Int32)
  }

  /// A prediction of the memory model, and how it came out.
  public struct Recall: Hashable, Sendable {
    /// The retrievability, 0 to 1, that the model gave to the concept for that day.
    public var retrievability: Double
    /// How many right answers the day's probe needed, 1 or more.
    public var probeSize: Int32
    /// Whether the concept was remembered: the rating of the day is not *again*.
    public var isRemembered: Bool
  }
}
