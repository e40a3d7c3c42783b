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
  /// An exam began.
  case exam(ExamStart)
  /// What happened before is to count no more.
  case forgotten(Forgotten)
  /// Memories are followed by these parameters.
  case parameters(ParametersChoice)

  /// The fact's identity, time and place in its session.
  public var stamp: Stamp {
    switch self {
    case .session(let fact): fact.stamp
    case .review(let fact): fact.stamp
    case .sighting(let fact): fact.stamp
    case .amendment(let fact): fact.stamp
    case .void(let fact): fact.stamp
    case .flag(let fact): fact.stamp
    case .exam(let fact): fact.stamp
    case .forgotten(let fact): fact.stamp
    case .parameters(let fact): fact.stamp
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
