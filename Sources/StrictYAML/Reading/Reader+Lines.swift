// From entry to entry, over blank lines and comments.
extension Reader {
  /// Goes to the next line that holds more than a comment, or to the end; does nothing on such a line.
  mutating func moveToContent() {
    while !isAtEnd {
      checkIndentation()
      move(to: row)
      if at == end {
        comments.cutOff()
      } else if byte == .hash {
        let comment = readComment()
        comments.add(comment)
      } else if hasBegun, isDocumentMarker {
        note(.secondDocument, at..<contentEnd)
        lines.removeSubrange(row...)
        break
      } else {
        return
      }
      row += 1
    }
    comments.cutOff()
    move(to: lines.count)
  }

  /// Goes to the line below and on to the next one with content.
  mutating func moveToContentBelow() {
    row += 1
    moveToContent()
  }

  /// Whether the line begins with `---` or `...` as a word at its very start.
  var isDocumentMarker: Bool {
    guard at == lines[row].start, byte == .hyphen || byte == .period else { return false }
    return byte(at: at + 1) == byte && byte(at: at + 2) == byte && byte(at: at + 3).isBlankOrEnd
  }

  /// Reads a comment from its `#` to the end of the line.
  mutating func readComment() -> Comment {
    defer { at = end }
    return Comment(text: text(at + 1..<end), span: span(at..<end))
  }

  /// Ends a line on which at most a comment is left, and goes to the next one.
  mutating func finishLine() -> Comment? {
    passed = position(at)
    passGap()
    let comment = byte == .hash ? readComment() : nil
    move(to: row + 1)
    return comment
  }

  /// Ends a value behind which only a comment may follow on its line.
  mutating func finishValue() throws(Unreadable) -> Comment? {
    var next = at
    while byte(at: next).isBlank { next += 1 }
    guard next == end || byte(at: next) == .hash && next > at else {
      at = next
      note(.textAfterValue, at..<contentEnd)
      throw Unreadable()
    }
    return finishLine()
  }

  /// Refuses indentation by anything but spaces, and goes on as if those characters were spaces.
  private mutating func checkIndentation() {
    let line = lines[row]
    guard let widened = line.countingForeignSpaces(in: bytes),
      let first = bytes.scalar(at: line.content)
    else { return }
    lines[row] = widened
    note(first == "\t" ? .tab : .foreignIndentation(first), line.content..<widened.content)
  }

  /// The text of a stretch of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
