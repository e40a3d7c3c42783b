// Block collections: what their entries have in common.
extension Reader {
  /// Reads the block collection that begins here.
  mutating func readBlock(_ block: Block, first: Opening) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.nestedCollections else { return refuseNesting(block) }
    return switch block.kind {
    case .mapping: readMapping(block, from: .entry(first))
    case .sequence: readSequence(block)
    }
  }

  /// Goes to what may be the next entry of a block, and tells what it is.
  ///
  /// An entry that stands less deep than the others but deeper than what is around them is refused,
  /// once a block, and yet an entry.
  mutating func next(in block: inout Block) -> Next {
    moveToContent()
    guard holdsLine(block) else { return .end }
    let opening = opening()
    guard isEntry(of: block, opening) else { return .stray }
    if indent < block.column, !lines[row].isMisindented, !block.isSkewed {
      block.isSkewed = true
      note(.inconsistentIndentation, at..<contentEnd)
    }
    return .entry(opening)
  }

  /// Whether the current line belongs to a block, be it as an entry or as something broken.
  func holdsLine(_ block: Block) -> Bool {
    guard !isAtEnd else { return false }
    if block.isUnsure(of: lines[row]) {
      let opening = opening()
      return block.isRoot || opening.blockKind == nil || block.kind.accepts(opening)
    }
    guard block.isFlush, indent == block.column else { return indent > block.outside }
    return block.kind.accepts(opening())
  }

  /// Whether the current line, which a block holds, is an entry of it.
  private func isEntry(of block: Block, _ opening: Opening) -> Bool {
    block.kind.accepts(opening) && (indent <= block.column || block.isUnsure(of: lines[row]))
  }

  /// Refuses lines of a block that are no entries of it, nor of `earlier`, as one problem.
  mutating func passStray(in block: Block, until earlier: CutOffBlocks = CutOffBlocks()) {
    let start = position(at)
    let kind = indent == block.column ? strayKind : .inconsistentIndentation
    let isTold = lines[row].isMisindented
    repeat {
      passed = position(contentEnd)
      _ = comments.takeAdjoining()
      moveToContentBelow()
    } while holdsLine(block) && !isEntry(of: block, opening()) && !isElement(of: earlier)
    if !isTold { note(kind, Span(start: start, end: passed)) }
  }

  /// What is wrong with a line in the column of entries that is none.
  private var strayKind: Problem.Kind {
    switch byte {
    case .ampersand: .anchor
    case .asterisk: .alias
    case .exclamation: .tag
    case .percent where indent == 0: .directive
    default: .expectedEntry
    }
  }

  /// Goes over what is left of an entry that could not be read, up to a line that closes it.
  mutating func passEntry(in column: Int) {
    passed = position(contentEnd)
    move(to: row + 1)
    passLines(deeperThan: column)
  }

  /// Goes over lines that stand deeper than a column, and over the comments among them.
  mutating func passLines(deeperThan column: Int) {
    _ = comments.takeAdjoining()
    var last: Int?
    for next in row..<lines.count {
      let line = lines[next].countingForeignSpaces(in: bytes) ?? lines[next]
      if line.isBlank || bytes[line.content] == .hash { continue }
      guard line.indent > column else { break }
      last = next
    }
    guard let last else { return }
    move(to: last)
    passed = position(contentEnd)
    move(to: last + 1)
  }

  /// Refuses a block for being nested too deep, and goes over it.
  private mutating func refuseNesting(_ block: Block) -> Node {
    let start = position(at)
    note(.nestedTooDeep(limit: limits.nestedCollections), at..<contentEnd)
    repeat {
      passed = position(contentEnd)
      moveToContentBelow()
    } while holdsLine(block)
    return Node(.unreadable, span: Span(start: start, end: passed))
  }
}
