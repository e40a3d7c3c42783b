/// Whether something is mastered, and if not, what is missing.
public enum Mastery: Hashable, Sendable {
  /// Mastered.
  case mastered
  /// Not mastered yet.
  case open(missing: [Gap])

  /// Something that is missing for mastery.
  public enum Gap: Hashable, Sendable {
    /// Scheduled answers to unseen examples: so many there are, so many it takes.
    case answers(have: Int, need: Int)
    /// Study days with such answers: so many there are, so many it takes.
    case studyDays(have: Int, need: Int)
    /// The lower bound of accuracy is too low: 0 to 1 each.
    case accuracy(lowerBound: Double, need: Double)
    /// The latest answer is wrong.
    case latestIsWrong
    /// The latest answer came too soon after the one before: so many days, so many it takes.
    case pause(haveDays: Int, needDays: Int)
    /// All answers together do not look better than guessing yet: so many of the last `of` are
    /// right.
    case betterThanGuessing(right: Int, of: Int, need: Int)
  }
}
