// Where the reader stands, and how places are told.
extension Reader {
  /// Whether no line is left.
  var isAtEnd: Bool { row >= lines.count }

  /// The next byte; a line feed at the end of the line.
  var byte: UInt8 { at < end ? bytes[at] : .lineFeed }

  /// A byte of the current line; a line feed behind its end.
  func byte(at offset: Int) -> UInt8 { offset < end ? bytes[offset] : .lineFeed }

  /// Whether nothing follows on the line but a comment, if the reader stands behind a gap.
  var isAtLineEnd: Bool { at == end || byte == .hash && bytes[at - 1].isBlank }

  /// Columns before the content of the current line.
  var indent: Int { lines[row].indent }

  /// The offset after the last character of the current line that is no white space.
  var contentEnd: Int {
    var offset = end
    while offset > at, bytes[offset - 1].isBlank { offset -= 1 }
    return offset
  }

  /// Goes to the content of a line.
  mutating func move(to row: Int) {
    self.row = row
    at = isAtEnd ? bytes.count : lines[row].content
    end = isAtEnd ? bytes.count : lines[row].end
  }

  /// Goes over spaces.
  mutating func passSpaces() {
    while at < end, bytes[at] == .space { at += 1 }
  }

  /// Goes over the spaces before a value or a comment, where a tab is refused.
  mutating func passGap() {
    passSpaces()
    guard byte == .tab else { return }
    let tab = at
    while byte.isBlank { at += 1 }
    note(.tab, tab..<tab + 1)
  }

  /// Tells the place of an offset in the current line.
  mutating func position(_ offset: Int) -> Position { position(offset, row: row) }

  /// Tells the place of an offset in a line.
  mutating func position(_ offset: Int, row: Int) -> Position {
    guard lines.indices.contains(row) else { return passed }
    let line = lines[row]
    let column =
      line.isASCII
      ? offset - line.start + 1 : lastColumn.column(of: offset, in: line, of: bytes)
    return Position(line: row + 1, column: column)
  }

  /// Tells the place of a stretch of the current line.
  mutating func span(_ range: Range<Int>) -> Span {
    Span(start: position(range.lowerBound), end: position(range.upperBound))
  }
}

/// A column that has been counted, from which the next is counted, so that a long line costs no more
/// than its length.
struct KnownColumn {
  private var start = -1
  private var offset = 0
  private var column = 1

  /// The column of an offset in a line that has scalars of several bytes.
  mutating func column(of wanted: Int, in line: Line, of bytes: [UInt8]) -> Int {
    if start != line.start { (start, offset, column) = (line.start, line.start, 1) }
    if wanted >= offset {
      column += bytes[offset..<wanted].scalarCount
    } else {
      column -= bytes[wanted..<offset].scalarCount
    }
    offset = wanted
    return column
  }
}
