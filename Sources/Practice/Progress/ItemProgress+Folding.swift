import QuestionBank

/// How well an item was known by sight when it was asked.
public enum Exposure: Hashable, Sendable {
  /// Never seen, or seen only while its answer was another one.
  case fresh
  /// Seen, the last time some days ago.
  case seen(daysAgo: Int)

  /// Whether an answer tells of the rule rather than of the item: mastery is judged by such ones.
  public var countsForMastery: Bool {
    switch self {
    case .fresh: true
    case .seen(let days): days >= PracticeRules.unseenAgainAfterDays
    }
  }
}

extension ItemProgress {
  /// How well the item is known by sight on a day, when its answer is the given one.
  func exposure(showing answer: Category.ID, on day: StudyDay) -> Exposure {
    exposures == 0 || self.answer != answer ? .fresh : .seen(daysAgo: day - lastSeen)
  }

  /// The state before the first fact about an item.
  init(unseen answer: Category.ID, at stamp: Stamp) {
    self.init(
      exposures: 0, lastSeen: stamp.moment.studyDay, lastSeenAt: stamp.moment.time,
      answer: answer, openMiss: nil)
  }

  /// Adds an answer.
  mutating func see(answer: Category.ID, at stamp: Stamp, answeredRight: Bool) {
    see(answer: answer, at: stamp)
    openMiss = answeredRight ? nil : stamp.moment.studyDay
  }

  /// Adds a showing together with the answer.
  mutating func see(answer: Category.ID, at stamp: Stamp) {
    if self.answer != answer { self = ItemProgress(unseen: answer, at: stamp) }
    exposures += 1
    lastSeen = stamp.moment.studyDay
    lastSeenAt = stamp.moment.time
  }
}
