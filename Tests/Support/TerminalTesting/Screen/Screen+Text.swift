extension Screen {
  /// The rows on the screen, without the spaces at their ends.
  public var lines: [String] {
    rows.map { Self.text(of: [$0]) }
  }

  /// What is on the screen, without the empty rows below it.
  public var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Everything that was ever shown, what has scrolled off included, each line in one piece however
  /// many rows it takes up.
  public var transcript: String {
    var lines = Self.logicalLines(scrolledOff + rows).map { Self.text(of: $0) }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The lines that did not fit into one row, each in one piece.
  public var foldedLines: [String] {
    Self.logicalLines(scrolledOff + rows).filter { $0.count > 1 }.map { Self.text(of: $0) }
  }

  /// The line in which the cursor stands, in one piece.
  public var cursorLine: String {
    var first = row
    while first > 0 && rows[first - 1].continues { first -= 1 }
    var last = row
    while last + 1 < rowCount && rows[last].continues { last += 1 }
    return Self.text(of: rows[first...last])
  }

  /// How often a text stands on the screen.
  public func occurrences(of text: String) -> Int {
    self.text.ranges(of: text).count
  }

  /// The style of the first cell that shows a text: the parameters of the sequences that led to it.
  public func style(of text: String) -> String? {
    for row in rows {
      for start in row.cells.indices {
        let rest: String = row.cells[start...].map(\.text).joined()
        if rest.hasPrefix(text) { return row.cells[start].style }
      }
    }
    return nil
  }

  static func logicalLines(_ rows: [Row]) -> [ArraySlice<Row>] {
    rows.split(whereEndsLine: { !$0.continues })
  }

  private static func text(of rows: some Sequence<Row>) -> String {
    var text = rows.flatMap(\.cells).map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Array {
  /// The pieces that end with an element of a kind.
  fileprivate func split(whereEndsLine isEnd: (Element) -> Bool) -> [ArraySlice<Element>] {
    var pieces: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where isEnd(self[index]) || index == endIndex - 1 {
      pieces.append(self[start...index])
      start = index + 1
    }
    return pieces
  }
}
