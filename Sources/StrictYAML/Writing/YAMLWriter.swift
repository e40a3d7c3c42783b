/// Writes values as text of the profile that reads back as those values.
public struct YAMLWriter: Hashable, Sendable {
  /// The most Unicode scalars on a line, where words allow.
  public var width = 80
  /// The most Unicode scalars of prose that stands on the line of its key.
  public var shortProse = 60

  /// Creates a writer with the profile's numbers.
  public init() {}

  /// Writes a whole file, which ends with a line feed.
  ///
  /// Throws `UnwritableValue` when the profile has no place for a value.
  public func file(_ root: YAMLMapping) throws(UnwritableValue) -> String {
    try text(root, indentedBy: 0)
  }

  /// Writes the entries of a mapping, each line behind so many spaces.
  ///
  /// Throws `UnwritableValue` when the profile has no place for a value.
  public func text(
    _ mapping: YAMLMapping, indentedBy indent: Int
  ) throws(UnwritableValue) -> String {
    try WrittenLines(mapping, indent: indent, writer: self).text
  }

  /// Writes the elements of a list, each `-` behind so many spaces.
  ///
  /// Throws `UnwritableValue` when the profile has no place for a value.
  public func text(_ list: YAMLList, indentedBy indent: Int) throws(UnwritableValue) -> String {
    try WrittenLines(list, indent: indent, writer: self).text
  }

  /// Writes what stands behind a key's colon: a space and a value on the line, or lines below it.
  ///
  /// `indent` is the columns before the key, and the key takes its share of the line. The text ends without
  /// a line feed. Throws `UnwritableValue` when the profile has no place for the value.
  public func value(
    _ value: YAMLValue, of key: String, indentedBy indent: Int
  ) throws(UnwritableValue) -> String {
    let text = try text(YAMLMapping([.init(key, value)]), indentedBy: indent)
    return String(text.dropFirst(indent + key.count + 1).dropLast())
  }

  /// Whether prose stands on the line of its key: it is one word, or short and without a character that
  /// YAML cares for, not even where that would be safe, so that no edit can make it unsafe.
  public func isShort(_ prose: String) -> Bool {
    let scalars = prose.unicodeScalars
    if !scalars.contains(where: { $0.properties.isWhitespace }) { return true }
    return scalars.count <= shortProse && prose.isPlain(.alone)
      && !scalars.contains { ":#!&*@%\"'".unicodeScalars.contains($0) }
  }
}
