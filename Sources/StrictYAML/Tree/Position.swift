/// A place in a text, as people count it.
public struct Position: Hashable, Comparable, Sendable {
  /// The line, from 1; LF and CRLF end lines.
  public var line: Int
  /// The column, from 1, in Unicode scalars after a byte-order mark; a tab counts one.
  public var column: Int

  /// Creates a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders places as they stand in the text.
  public static func < (first: Self, second: Self) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}

/// A stretch of text: from its first character to just after its last.
public struct Span: Hashable, Sendable {
  /// The place of the first character.
  public var start: Position
  /// The place just after the last character.
  public var end: Position

  /// Creates a stretch of text.
  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}
