/// A value in a document, with its place.
public struct Node: Sendable {
  /// What the value is.
  public enum Content: Sendable {
    /// An empty value, `~` or `null`: the key counts as absent.
    case absent
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

/// A text value.
public struct Scalar: Sendable {
  /// How a text is written.
  public enum Style: Sendable, Hashable {
    /// Without quotes, on one line.
    case plain
    /// Between `'` and `'`.
    case singleQuoted
    /// Between `"` and `"`.
    case doubleQuoted
    /// After `|`: line breaks are kept.
    case literal
    /// After `>`: line breaks are folded to spaces.
    case folded
  }

  /// The text that the scalar stands for: unquoted, unescaped, folded.
  public var text: String
  /// How it is written.
  public var style: Style

  /// Creates a text value.
  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}

/// How a collection is written.
public enum CollectionStyle: Sendable, Hashable {
  /// By indentation.
  case block
  /// In brackets or braces, on one line.
  case flow
}

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

  /// Creates a list.
  public init(elements: [Element], style: CollectionStyle, comments: [Comment] = []) {
    self.elements = elements
    self.style = style
    self.comments = comments
  }
}

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

  /// Creates a mapping.
  public init(entries: [Entry], style: CollectionStyle, comments: [Comment] = []) {
    self.entries = entries
    self.style = style
    self.comments = comments
  }

  /// The entry of a key, if there is one.
  public subscript(key: String) -> Entry? { entries.first { $0.key == key } }
}
