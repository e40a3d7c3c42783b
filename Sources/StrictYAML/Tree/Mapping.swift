/// Keys with values, in the order in which they were written; no key stands twice.
public struct Mapping: Sendable {
  /// A key with its value and the comments that belong to both.
  public struct Entry: Sendable {
    /// The key.
    public var key: String
    /// Where the key stands.
    public var keySpan: Span
    /// The value.
    public var value: Node
    /// The comments that belong to this entry.
    public var comments: Comments

    /// Creates an entry.
    public init(key: String, keySpan: Span, value: Node, comments: Comments = Comments()) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
      self.comments = comments
    }
  }

  /// The entries, in order.
  public var entries: [Entry]
  /// How the mapping is written.
  public var style: CollectionStyle
  /// Comments that stand in the mapping and belong to none of its entries.
  public var comments: [Comment]
  /// Whether every line of it could be read; otherwise a key that seems to be missing may stand in a
  /// line that a problem is about.
  public var isComplete: Bool

  /// Creates a mapping.
  public init(
    entries: [Entry], style: CollectionStyle, comments: [Comment] = [], isComplete: Bool = true
  ) {
    self.entries = entries
    self.style = style
    self.comments = comments
    self.isComplete = isComplete
  }

  /// The entry of a key, if there is one.
  public subscript(key: String) -> Entry? { entries.first { $0.key == key } }
}
