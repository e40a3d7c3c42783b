/// A list of values.
public struct Sequence: Sendable {
  /// A value of a list, with the comments that belong to it.
  public struct Element: Sendable {
    /// The value.
    public var value: Node
    /// The comments that belong to this entry.
    public var comments: Comments

    /// Creates an entry.
    public init(value: Node, comments: Comments = Comments()) {
      self.value = value
      self.comments = comments
    }
  }

  /// The entries, in order.
  public var elements: [Element]
  /// How the list is written.
  public var style: CollectionStyle
  /// Comments that stand in the list and belong to none of its entries.
  public var comments: [Comment]
  /// Whether every line of it could be read; otherwise entries may be missing.
  public var isComplete: Bool

  /// Creates a list.
  public init(
    elements: [Element], style: CollectionStyle, comments: [Comment] = [], isComplete: Bool = true
  ) {
    self.elements = elements
    self.style = style
    self.comments = comments
    self.isComplete = isComplete
  }
}
