public import QuestionBank
public import Scheduling

/// One recorded answer.
public struct Review: Hashable, Sendable {
  /// Identity, time and place in the session.
  public var stamp: Stamp
  /// Why the item was asked.
  public var mode: Mode
  /// How many right answers settle the concept's rating on this study day, 1 or more; the size of
  /// the probe that the answer belongs to, kept so that history reads the same when banks change.
  public var probeSize: Int
  /// The subject.
  public var subject: Subject.ID
  /// The item.
  public var item: ItemKey
  /// The revision of its bank.
  public var bankRevision: Revision
  /// The concept that the item was an example of.
  public var concept: ConceptKey
  /// The right category.
  public var answer: Category.ID
  /// The category that the learner chose.
  public var response: Category.ID
  /// What the rating policy made of it.
  public var rating: Rating
  /// How sure the learner was.
  public var confidence: Confidence
  /// Whether the hint was shown before the answer.
  public var usedHint: Bool
  /// The reason that the learner gave, if asked for one.
  public var reason: Reason?
  /// Milliseconds from the question's last character to the answer.
  public var latencyMilliseconds: Int

  /// Whether the answer may change the concept's schedule and count towards mastery.
  public var isScheduled: Bool { mode.isScheduled }

  /// Whether the learner chose the right category.
  public var isRight: Bool { response == answer }

  /// Creates the fact.
  public init(
    stamp: Stamp, mode: Mode, probeSize: Int, subject: Subject.ID,
    item: ItemKey, bankRevision: Revision, concept: ConceptKey, answer: Category.ID,
    response: Category.ID, rating: Rating, confidence: Confidence, usedHint: Bool,
    reason: Reason?, latencyMilliseconds: Int
  ) {
    self.stamp = stamp
    self.mode = mode
    self.probeSize = probeSize
    self.subject = subject
    self.item = item
    self.bankRevision = bankRevision
    self.concept = concept
    self.answer = answer
    self.response = response
    self.rating = rating
    self.confidence = confidence
    self.usedHint = usedHint
    self.reason = reason
    self.latencyMilliseconds = latencyMilliseconds
  }
}

/// Why an item is asked; the raw value is what files call it.
public enum Mode: String, Hashable, Sendable, CaseIterable {
  /// A new concept is met by trying.
  case cold
  /// A concept is due, or was met earlier in the session.
  case probe
  /// A concept was missed in this session.
  case retry
  /// The session would be too short.
  case fill
  /// The learner asked for more than the plan.
  case extra
  /// The learner asked for items that authorities disagree about.
  case contested
  /// It is a question of an exam.
  case exam

  /// Whether answers are practice of their concept; those to contested items and those in exams are
  /// not, they only make their items seen.
  public var isPractice: Bool { self != .contested && self != .exam }

  /// Whether answers change the concept's schedule and count towards mastery.
  public var isScheduled: Bool { self == .probe }
}

/// How sure a learner was of an answer; the raw value is what files call it.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  /// Nothing was said.
  case plain
  /// The learner said so.
  case sure
  /// The learner said that it was a guess.
  case guess
}

/// The criterion that a learner names as the deciding one.
public enum Reason: Hashable, Sendable {
  /// This criterion is the first that fails.
  case fails(Criterion.ID)
  /// All criteria hold.
  case allHold
}
