/// A value in a document, with its place.
public struct Node: Sendable {
  /// What the value is.
  public enum Content: Sendable {
    /// An empty value, `~` or `null`: the key counts as absent. An empty value has an empty span.
    case absent
    /// A value that could not be read; a problem inside its span says why.
    case unreadable
    /// A text; its schema says what it means.
    case scalar(Scalar)
    /// A list, written as a block or in brackets.
    case sequence(Sequence)
    /// Keys with values, written as a block or in braces.
    case mapping(Mapping)
  }

  /// What the value is.
  public var content: Content
  /// Where it stands, without comments; of a block scalar from its header on.
  public var span: Span

  /// Creates a value.
  public init(_ content: Content, span: Span) {
    self.content = content
    self.span = span
  }
}

/// How a collection is written.
public enum CollectionStyle: Sendable, Hashable {
  /// By indentation.
  case block
  /// In brackets or braces, on one line.
  case flow
}
