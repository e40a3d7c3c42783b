/// A remark that starts with `#` and means nothing to a reader of the values.
public struct Comment: Hashable, Sendable {
  /// The text after `#`, as written.
  public var text: String
  /// Where it stands, from its `#` on.
  public var span: Span

  /// Creates a comment.
  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// The comments that belong to one entry of a collection.
public struct Comments: Hashable, Sendable {
  /// Those that stand alone on the lines right above the entry.
  public var above: [Comment]
  /// The one that stands behind it on its line.
  public var behind: Comment?

  /// Creates the comments of an entry.
  public init(above: [Comment] = [], behind: Comment? = nil) {
    self.above = above
    self.behind = behind
  }
}
