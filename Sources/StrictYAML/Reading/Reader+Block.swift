// Block collections: what their entries have in common.
extension Reader {
  /// Reads the block collection that begins here.
  mutating func readBlock(_ block: Block, first: Opening) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.nestedCollections else { return refuseNesting(block) }
    return switch block.kind {
    case .mapping: readMapping(block, first: first)
    case .sequence: readSequence(block)
    }
  }

  /// Goes to the next entry of a block and tells how it opens; nil where the block ends.
  ///
  /// Lines of the block that are no entries are refused. An entry that stands less deep than the
  /// others but deeper than what is around them is refused once a block, and read.
  mutating func nextEntry(of block: inout Block) -> Opening? {
    moveToContent()
    while holdsLine(block) {
      let opening = opening()
      if block.kind.accepts(opening), indent <= block.column {
        if indent < block.column, !block.isSkewed {
          block.isSkewed = true
          note(.inconsistentIndentation, at..<contentEnd)
        }
        return opening
      }
      block.isComplete = false
      passStray(in: block, opening)
    }
    return nil
  }

  /// Whether the current line belongs to a block, be it as an entry or as something broken.
  private func holdsLine(_ block: Block) -> Bool {
    guard !isAtEnd, indent > block.outside else { return false }
    guard block.standsAtKey, indent == block.column else { return true }
    return block.kind.accepts(opening())
  }

  /// Refuses lines of a block that are no entries, as one problem.
  private mutating func passStray(in block: Block, _ opening: Opening) {
    let start = position(at)
    let kind = indent == block.column ? strayKind : .inconsistentIndentation
    repeat {
      passed = position(contentEnd)
      _ = comments.takeAdjoining()
      moveToContentBelow()
    } while holdsLine(block) && !(indent <= block.column && block.kind.accepts(self.opening()))
    note(kind, Span(start: start, end: passed))
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
    moveToContentBelow()
    passLines(deeperThan: column)
  }

  /// Goes over lines that stand deeper than a column, and over the comments among them.
  mutating func passLines(deeperThan column: Int) {
    while !isAtEnd, indent > column {
      passed = position(contentEnd)
      _ = comments.takeAdjoining()
      moveToContentBelow()
    }
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
