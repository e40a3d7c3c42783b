public import QuestionBank

/// The beginning of an exam: which questions it has.
///
/// Its answers are reviews in the session with the identity of this fact; with its questions it can be
/// resumed after an interruption.
public struct ExamStart: Hashable, Sendable {
  /// Its identity, which is that of its session too, its moment and its place.
  public var stamp: Stamp
  /// The items, in the order in which they are asked; each once.
  public var items: [ItemKey]

  /// Creates the beginning of an exam.
  public init(stamp: Stamp, items: [ItemKey]) {
    self.stamp = stamp
    self.items = items
  }
}
