public import QuestionBank

/// What the facts say of one item; an item without facts has none.
public struct ItemProgress: Hashable, Sendable {
  /// How often the item was answered or shown with its answer, answers that were taken back
  /// included; 1 or more.
  public var exposures: Int
  /// The study day of the last exposure.
  public var lastSeen: StudyDay
  /// The time of the last exposure: "seen longest ago" is finer than a day.
  public var lastSeenAt: Timestamp
  /// The right answer when the item was last seen; a bank that says otherwise now makes it unseen.
  public var answer: Category.ID
  /// The study day of the last miss that no right answer followed.
  public var openMiss: StudyDay?

  /// Creates the state.
  public init(
    exposures: Int, lastSeen: StudyDay, lastSeenAt: Timestamp, answer: Category.ID,
    openMiss: StudyDay?
  ) {
    self.exposures = exposures
    self.lastSeen = lastSeen
    self.lastSeenAt = lastSeenAt
    self.answer = answer
    self.openMiss = openMiss
  }
}
