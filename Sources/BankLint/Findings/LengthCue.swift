public import QuestionBank

/// Texts of one answer that are longer or shorter than all others.
public struct LengthCue: Hashable, Sendable {
  /// The answer.
  public var category: Category.ID
  /// Whether its texts are longer.
  public var isLonger: Bool
  /// Half of its texts have at most so many words.
  public var median: Double
  /// Half of the others have at most so many words.
  public var otherMedian: Double
  /// From so many words on, or up to so many, it is best guessed.
  public var limit: Int

  /// Creates a cue.
  public init(
    category: Category.ID, isLonger: Bool, median: Double, otherMedian: Double, limit: Int
  ) {
    self.category = category
    self.isLonger = isLonger
    self.median = median
    self.otherMedian = otherMedian
    self.limit = limit
  }
}
