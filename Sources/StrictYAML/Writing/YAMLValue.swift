/// A value to be written, with the comments in it.
public indirect enum YAMLValue: Hashable, Sendable {
  /// Nothing behind the key.
  case absent
  /// A text on one line: as it is where that is safe, else in quotes.
  case text(String)
  /// A text for people: on the line of its key if it is short and holds nothing that YAML cares for, else
  /// a block scalar.
  case prose(String)
  /// A block scalar whose lines are known.
  case block(BlockLines)
  /// What stands on the line of the key already in the form of the profile, such as `'it''s'`.
  case verbatim(String)
  /// A short value: keys with texts stand in braces if they fit on the line, else on lines of their own.
  case short(YAMLShortValue)
  /// A list of short values: in brackets if it fits on the line, else a line or more for each.
  case shortList([YAMLShortValue])
  /// A list, a line or more for each element.
  case list(YAMLList)
  /// Keys with values.
  case mapping(YAMLMapping)
}

/// A value that can stand in brackets.
public enum YAMLShortValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// Keys with texts.
  case mapping([YAMLShortEntry])
}

/// A key with a text, to be written in braces.
public struct YAMLShortEntry: Hashable, Sendable {
  /// The key.
  public var key: String
  /// The text.
  public var text: String

  /// Creates an entry.
  public init(_ key: String, _ text: String) {
    self.key = key
    self.text = text
  }
}

/// What stands above an entry and means nothing to a reader of the values.
public enum YAMLRemark: Hashable, Sendable {
  /// A blank line.
  case blankLine
  /// A comment that stands alone on its line: the text after its `#`.
  case comment(String)
}

/// A mapping to be written.
public struct YAMLMapping: Hashable, Sendable {
  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: YAMLValue
    /// What stands above.
    public var above: [YAMLRemark]
    /// The text after the `#` of the comment on the line of the key.
    public var behind: String?

    /// Creates an entry.
    public init(_ key: String, _ value: YAMLValue, above: [YAMLRemark] = [], behind: String? = nil)
    {
      self.key = key
      self.value = value
      self.above = above
      self.behind = behind
    }
  }

  /// The entries, in order.
  public var entries: [Entry]

  /// The value of a key; nil if there is no such entry.
  public subscript(key: String) -> YAMLValue? { entries.first { $0.key == key }?.value }

  /// What stands below the last entry.
  public var below: [YAMLRemark]

  /// Creates a mapping.
  public init(_ entries: [Entry], below: [YAMLRemark] = []) {
    self.entries = entries
    self.below = below
  }
}

/// A list to be written, a line or more for each element.
public struct YAMLList: Hashable, Sendable {
  /// A value of a list.
  public struct Element: Hashable, Sendable {
    /// The value.
    public var value: YAMLValue
    /// What stands above.
    public var above: [YAMLRemark]
    /// The text after the `#` of the comment on the line of the `-`.
    public var behind: String?

    /// Creates an element.
    public init(_ value: YAMLValue, above: [YAMLRemark] = [], behind: String? = nil) {
      self.value = value
      self.above = above
      self.behind = behind
    }
  }

  /// The elements, in order.
  public var elements: [Element]
  /// What stands below the last element.
  public var below: [YAMLRemark]

  /// Creates a list.
  public init(_ elements: [Element], below: [YAMLRemark] = []) {
    self.elements = elements
    self.below = below
  }
}
