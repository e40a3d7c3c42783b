public import Scheduling

/// What a rating is made from.
public struct Performance: Hashable, Sendable {
  /// Whether the right category was chosen.
  public var isRight: Bool
  /// How sure the learner was.
  public var confidence: Confidence
  /// Whether the hint was shown before the answer.
  public var usedHint: Bool
  /// Whether a wrong reason was given.
  public var gaveWrongReason: Bool

  /// Creates a performance.
  public init(isRight: Bool, confidence: Confidence, usedHint: Bool, gaveWrongReason: Bool) {
    self.isRight = isRight
    self.confidence = confidence
    self.usedHint = usedHint
    self.gaveWrongReason = gaveWrongReason
  }
}

extension Rating {
  /// The rating of an answer.
  ///
  /// Wrong: again. Right with a hint, by a guess or for a wrong reason: hard. Right: good. Right,
  /// sure and unaided, when the concept's last three scheduled answers, all on earlier study days,
  /// were right: easy. Response time plays no part.
  ///
  /// - Parameters:
  ///   - performance: The answer.
  ///   - scheduled: The concept's last scheduled answers before this one, oldest first.
  ///   - today: The study day of the answer.
  public init(
    _ performance: Performance, after scheduled: [ConceptProgress.DatedAnswer], today: StudyDay
  ) {
    guard performance.isRight else {
      self = .again
      return
    }
    let wasAided =
      performance.usedHint || performance.confidence == .guess || performance.gaveWrongReason
    let isKnown =
      scheduled.count >= 3 && scheduled.suffix(3).allSatisfy { $0.isRight && $0.day < today }
    self = wasAided ? .hard : performance.confidence == .sure && isKnown ? .easy : .good
  }
}
