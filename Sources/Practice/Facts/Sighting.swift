public import QuestionBank

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
