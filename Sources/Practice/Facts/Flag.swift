public import QuestionBank

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
