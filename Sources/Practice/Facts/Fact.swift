public import QuestionBank

/// Something that happened: facts are only ever added, and everything else follows from them.
public enum Fact: Hashable, Sendable {
  /// A session began.
  case session(SessionStart)
  /// An item was answered.
  case review(Review)
  /// An item was shown together with its answer.
  case sighting(Sighting)
  /// A review is to be read otherwise than it was recorded.
  case amendment(Amendment)
  /// A review was taken back.
  case void(Void)
  /// A learner had something to say about an item.
  case flag(Flag)

  /// The fact's identity, time and place in its session.
  public var stamp: Stamp {
    switch self {
    case .session(let fact): fact.stamp
    case .review(let fact): fact.stamp
    case .sighting(let fact): fact.stamp
    case .amendment(let fact): fact.stamp
    case .void(let fact): fact.stamp
    case .flag(let fact): fact.stamp
    }
  }

  /// The taking back of a review.
  public struct Void: Hashable, Sendable {
    /// When and where.
    public var stamp: Stamp
    /// The review that is taken back.
    public var review: FactID

    /// Creates the fact.
    public init(stamp: Stamp, review: FactID) {
      self.stamp = stamp
      self.review = review
    }
  }
}

/// What every fact carries: who it is, when it happened and where in its session.
public struct Stamp: Hashable, Comparable, Sendable {
  /// The fact's identity.
  public var id: FactID
  /// When it happened, and on which local clock.
  public var moment: Moment
  /// The session it happened in; of a session's start its own id.
  public var session: FactID
  /// The fact's place among the facts of its session, from 0.
  public var ordinal: Int

  /// Creates a stamp.
  public init(id: FactID, moment: Moment, session: FactID, ordinal: Int) {
    self.id = id
    self.moment = moment
    self.session = session
    self.ordinal = ordinal
  }

  /// The order in which facts are folded: study day, time, session, ordinal, and at last identity.
  ///
  /// The study day comes first so that a flight westwards, or a clock that is set back within a
  /// day, cannot split a day in two.
  public static func < (first: Self, second: Self) -> Bool {
    let days = (first.moment.studyDay, second.moment.studyDay)
    guard days.0 == days.1 else { return days.0 < days.1 }
    guard first.moment.time == second.moment.time else {
      return first.moment.time < second.moment.time
    }
    guard first.session == second.session else { return first.session < second.session }
    guard first.ordinal == second.ordinal else { return first.ordinal < second.ordinal }
    return first.id < second.id
  }
}

/// The beginning of a session.
public struct SessionStart: Hashable, Sendable {
  /// When; its id is the session's.
  public var stamp: Stamp

  /// Creates the fact.
  public init(stamp: Stamp) { self.stamp = stamp }
}

/// An item shown together with its answer: afterwards it is no fresh example any more.
public struct Sighting: Hashable, Sendable {
  /// When and where.
  public var stamp: Stamp
  /// The subject of the item.
  public var subject: Subject.ID
  /// The item.
  public var item: ItemKey
  /// The answer that was shown.
  public var answer: Category.ID

  /// Creates the fact.
  public init(stamp: Stamp, subject: Subject.ID, item: ItemKey, answer: Category.ID) {
    self.stamp = stamp
    self.subject = subject
    self.item = item
    self.answer = answer
  }
}

/// A guess declared after the verdict.
public struct Amendment: Hashable, Sendable {
  /// When and where.
  public var stamp: Stamp
  /// The review that is to be read otherwise.
  public var review: FactID
  /// The confidence that the review is to be read with.
  public var confidence: Confidence

  /// Creates the fact.
  public init(stamp: Stamp, review: FactID, confidence: Confidence) {
    self.stamp = stamp
    self.review = review
    self.confidence = confidence
  }
}

/// A learner's remark about an item, for its author.
public struct Flag: Hashable, Sendable {
  /// When and where.
  public var stamp: Stamp
  /// The item.
  public var item: ItemKey
  /// The revision of its bank.
  public var bankRevision: Revision
  /// What the learner said; may be empty.
  public var comment: String

  /// Creates the fact.
  public init(stamp: Stamp, item: ItemKey, bankRevision: Revision, comment: String) {
    self.stamp = stamp
    self.item = item
    self.bankRevision = bankRevision
    self.comment = comment
  }
}
