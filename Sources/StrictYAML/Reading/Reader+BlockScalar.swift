// Block scalars: texts of several lines below `|` or `>`.
extension Reader {
  /// Reads a block scalar from its header to its last text line, and the comment behind the header.
  ///
  /// The text stands deeper than `outer`, the columns before its entry.
  mutating func readBlockScalar(in outer: Int) throws(Unreadable) -> Value {
    let start = position(at)
    let style: Scalar.Style = byte == .verticalBar ? .literal : .folded
    let chomping = try readHeader()
    let behind = finishLine()
    blockText.begin(folded: style == .folded)
    // Without text the blank lines still count, whatever their indentation.
    readText(indentedBy: try textIndent(deeperThan: outer) ?? .max)
    let text = blockText.finish(chomping)
    return (scalar(text, style, Span(start: start, end: passed)), behind)
  }

  /// Reads `|` or `>` with `+` or `-`.
  private mutating func readHeader() throws(Unreadable) -> BlockText.Chomping {
    let open = at
    at += 1
    let chomping: BlockText.Chomping
    switch byte {
    case .hyphen: chomping = .strip
    case UInt8(ascii: "+"): chomping = .keep
    default: chomping = .clip
    }
    if chomping != .clip { at += 1 }
    let headerEnd = at
    while byte.isBlank { at += 1 }
    guard at == end || byte == .hash && at > headerEnd else {
      note(.badBlockHeader, open..<contentEnd)
      throw Unreadable()
    }
    at = headerEnd
    return chomping
  }

  /// Finds the indentation of the text that begins on this line or below; nil if there is none.
  private mutating func textIndent(deeperThan outer: Int) throws(Unreadable) -> Int? {
    var deepestBlank = row
    var first = row
    while first < lines.count, lines[first].isBlank {
      if lines[first].indent > lines[deepestBlank].indent { deepestBlank = first }
      first += 1
    }
    guard first < lines.count, lines[first].indent > outer else { return nil }
    let indent = lines[first].indent
    let tab = lines[first].content
    if bytes[tab] == .tab {
      // YAML 1.2 reads it as text, libyaml as broken indentation.
      lines[first] = lines[first].countingForeignSpaces(in: bytes) ?? lines[first]
      note(.tab, Span(start: position(tab, row: first), end: position(tab + 1, row: first)))
      throw Unreadable()
    }
    let blank = lines[deepestBlank]
    guard blank.isBlank, blank.indent > indent else { return indent }
    note(
      .blankLineTooDeep,
      Span(
        start: position(blank.start + indent, row: deepestBlank),
        end: position(blank.end, row: deepestBlank)))
    throw Unreadable()
  }

  /// Reads the lines of a text, up to its last one that is not blank.
  private mutating func readText(indentedBy indent: Int) {
    var next = row
    while next < lines.count {
      let line = lines[next]
      let endsWithBreak = line.end < bytes.count
      if line.isBlank ? line.indent > indent : line.indent >= indent {
        blockText.addLine(bytes[line.start + indent..<line.end], endsWithBreak: endsWithBreak)
        passed = position(line.end, row: next)
        move(to: next + 1)
      } else if line.isBlank {
        blockText.addEmptyLine(endsWithBreak: endsWithBreak)
      } else {
        return
      }
      next += 1
    }
  }
}
