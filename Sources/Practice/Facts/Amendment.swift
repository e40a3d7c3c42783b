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
