// Going on with collections that a line in the wrong column has cut off.
//
// A key at the left margin in the middle of an item ends the item and the list for YAML. What comes next
// stands too deep, but exactly where it would have stood: it is read as what it was meant to be, so that
// the slip costs neither the rest of the item nor the items after it.
extension Reader {
  /// Refuses lines of a mapping that are no entries of it, and goes on with what an earlier key holds
  /// where they are entries of that.
  mutating func resumeOrPassStray(in block: Block, of draft: inout MappingDraft) {
    guard let index = draft.lastBlock else { return passStray(in: block) }
    let cutOff = CutOffBlocks(in: draft.mapping.entries[index].value)
    guard cutOff.keyCount <= patience else { return passStray(in: block) }
    patience -= cutOff.keyCount
    if isEntry(of: cutOff) {
      note(.inconsistentIndentation, at..<contentEnd)
    } else {
      passStray(in: block, until: cutOff)
      guard isElement(of: cutOff) else { return }
    }
    resume(&draft.mapping.entries[index].value, inside: block.column)
  }

  /// Whether the current line is an entry of a collection that was cut off.
  private func isEntry(of cutOff: CutOffBlocks) -> Bool {
    guard !isAtEnd, !lines[row].isMisindented, let kind = opening().blockKind else { return false }
    return cutOff.contains(kind, in: indent)
  }

  /// Whether the current line is an element of a sequence that was cut off.
  ///
  /// A key proves less: among lines that are refused it may be that of an item whose `-` is misplaced.
  func isElement(of cutOff: CutOffBlocks) -> Bool {
    guard case .dash = opening() else { return false }
    return isEntry(of: cutOff)
  }

  /// Goes on with the collection at the end of a value whose entry stands here, and with those around it.
  private mutating func resume(_ value: inout Node, inside outer: Int) {
    depth += 1
    defer { depth -= 1 }
    let start = value.span.start
    let column = start.column - 1
    switch value.content {
    case .sequence(var sequence):
      // Nobody else may hold the elements, or they would be copied.
      value.content = .unreadable
      var block = Block(.sequence, column: column, inside: outer, at: lines[row])
      if indent > column, let last = sequence.elements.indices.last {
        resume(&sequence.elements[last].value, inside: column)
      }
      readElements(of: block, from: next(in: &block), into: &sequence)
      value = Node(.sequence(sequence), span: Span(start: start, end: passed))
    case .mapping(let mapping):
      value.content = .unreadable
      var draft = MappingDraft(mapping)
      draft.mapping.isComplete = false
      var block = Block(.mapping, column: column, inside: outer, at: lines[row])
      if indent > column, let last = draft.mapping.entries.indices.last {
        resume(&draft.mapping.entries[last].value, inside: column)
      }
      readEntries(of: block, from: next(in: &block), into: &draft)
      value = Node(.mapping(draft.mapping), span: Span(start: start, end: passed))
    case .absent, .unreadable, .scalar: break
    }
  }
}
