// The document: what may stand before its root, and the root.
extension Reader {
  /// Reads the whole document; the value is always a mapping.
  mutating func readRoot() -> Node {
    let startsRight = readDocumentStart()
    moveToContent()
    headComments = comments.takeDetached()
    let start = position(at)
    guard rootIsMapping else {
      if startsRight { refuseRoot() }
      let nothing = Mapping(entries: [], style: .block, isComplete: false)
      return Node(.mapping(nothing), span: Span(start: start, end: start))
    }
    var block = Block(.mapping, column: indent, inside: -1, at: lines[row])
    depth = 1
    return readMapping(block, from: next(in: &block))
  }

  /// Reads directives and `---`; tells whether the root may follow.
  private mutating func readDocumentStart() -> Bool {
    defer { hasBegun = true }
    moveToContent()
    while !isAtEnd, at == lines[row].start, byte == .percent {
      note(.directive, at..<contentEnd)
      moveToContentBelow()
    }
    guard !isAtEnd, isDocumentMarker, byte == .hyphen else { return true }
    comments.cutOff()
    at += 3
    passGap()
    let startsRight = at == end || byte == .hash
    if startsRight {
      if let comment = finishLine() { comments.add(comment) }
    } else {
      note(.textAfterDocumentStart, at..<contentEnd)
      move(to: row + 1)
    }
    comments.cutOff()
    return startsRight
  }

  /// Whether the root is a mapping, or meant to be one whose first lines are broken.
  private var rootIsMapping: Bool {
    guard !isAtEnd else { return false }
    var probe = self
    let column = indent
    guard !byte.opensFlow else { return false }
    while !probe.isAtEnd, !probe.isDocumentMarker {
      if probe.indent <= column, probe.opening().blockKind == .mapping { return true }
      probe.move(to: probe.row + 1)
    }
    return false
  }

  /// Refuses a text whose root is no mapping, or that has none and nothing else that says why.
  private mutating func refuseRoot() {
    if !isAtEnd {
      let isDirective = at == lines[row].start && byte == .percent
      note(isDirective ? .directive : .rootIsNoMapping, at..<contentEnd)
    } else if log.isEmpty {
      note(.rootIsNoMapping, Span(start: Position(line: 1, column: 1), end: textEnd))
    }
  }
}
