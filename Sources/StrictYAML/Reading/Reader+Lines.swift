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

  /// Ends a value: goes over white space and a comment to the next line.
  mutating func finishLine() -> Comment? {
    passed = position(at)
    passGap()
    var comment: Comment?
    if byte == .hash, bytes[at - 1].isBlank {
      comment = readComment()
    } else if at < end {
      note(.textAfterValue, at..<contentEnd)
    }
    move(to: row + 1)
    return comment
  }

  /// Refuses indentation by anything but spaces, and goes on as if those characters were spaces.
  private mutating func checkIndentation() {
    let line = lines[row]
    guard let widened = line.countingForeignSpaces(in: bytes) else { return }
    let first = bytes.scalar(at: line.content)
    lines[row] = widened
    note(first == "\t" ? .tab : .foreignIndentation(first), line.content..<widened.content)
  }

  /// The text of a stretch of bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
