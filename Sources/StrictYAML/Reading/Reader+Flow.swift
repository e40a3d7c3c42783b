// Flow collections: in brackets or braces, on one line.
extension Reader {
  /// Reads a sequence in brackets or a mapping in braces.
  ///
  /// If it is not closed, `column`, where its entry stands, says how far it may have been meant to go.
  mutating func readFlow(in column: Int) throws(Unreadable) -> Node {
    let (openRow, open) = (row, at)
    do {
      return try byte == .openBracket ? readFlowSequence(in: column) : readFlowMapping(in: column)
    } catch {
      let opening = Span(
        start: position(open, row: openRow), end: position(open + 1, row: openRow))
      move(to: openRow)
      let isClosed = passUnclosed(from: open, in: column)
      switch error {
      case .isTold: break
      case .lineEnds where isClosed:
        note(.multilineFlow, Span(start: opening.start, end: position(at)))
      case .lineEnds: note(.unterminatedFlow(bytes[open].character), opening)
      }
      throw Unreadable()
    }
  }

  private mutating func readFlowSequence(in column: Int) throws(FlowFailure) -> Node {
    try enterFlow()
    defer { depth -= 1 }
    let start = position(at)
    var sequence = Sequence(elements: [], style: .flow)
    var flow = FlowCursor(open: at, closer: .closeBracket)
    while try nextEntry(of: &flow) {
      let value =
        try byte == .openBrace ? readFlowMapping(in: column) : readFlowScalar(in: column)
      sequence.elements.append(.init(value: value))
      checkCount(of: sequence, value.span)
    }
    sequence.isComplete = flow.isComplete
    return Node(.sequence(sequence), span: Span(start: start, end: position(at)))
  }

  private mutating func readFlowMapping(in column: Int) throws(FlowFailure) -> Node {
    try enterFlow()
    defer { depth -= 1 }
    let start = position(at)
    var draft = MappingDraft(.flow)
    var flow = FlowCursor(open: at, closer: .closeBrace)
    while try nextEntry(of: &flow) {
      try readFlowEntry(of: &draft, in: column)
    }
    draft.mapping.isComplete = draft.mapping.isComplete && flow.isComplete
    return Node(.mapping(draft.mapping), span: Span(start: start, end: position(at)))
  }

  private mutating func readFlowEntry(
    of draft: inout MappingDraft, in column: Int
  ) throws(FlowFailure) {
    guard let token = try readFlowKey() else {
      draft.mapping.isComplete = false
      return
    }
    let keySpan = span(token.range)
    let key = checkKey(token, keySpan, in: &draft)
    at = token.colon + 1
    let separator = at
    passGap()
    let isEmpty = byte.isBlankOrEnd || byte.endsFlowEntry
    let value = try isEmpty ? absent(separator) : readFlowScalar(in: column)
    guard let key else { return }
    draft.mapping.entries.append(Mapping.Entry(key: key, keySpan: keySpan, value: value))
  }

  /// Counts a flow collection that begins here among the open ones.
  private mutating func enterFlow() throws(FlowFailure) {
    guard depth < limits.nestedCollections else {
      note(.nestedTooDeep(limit: limits.nestedCollections), at..<at + 1)
      throw .isTold
    }
    depth += 1
  }

  /// Goes to the key that begins here; nil, and over the entry, if there is none.
  private mutating func readFlowKey() throws(FlowFailure) -> KeyToken? {
    guard !byte.opensFlow else { throw refuseNestedFlow() }
    let entryEnd = flowEntryEnd
    if let token = keyToken(to: entryEnd), token.colon < entryEnd { return token }
    var textEnd = entryEnd
    while bytes[textEnd - 1].isBlank { textEnd -= 1 }
    note(.expectedEntry, at..<textEnd)
    at = entryEnd
    return nil
  }

  /// Reads a text, `~` or `null` in a flow collection.
  private mutating func readFlowScalar(in column: Int) throws(FlowFailure) -> Node {
    guard !byte.opensFlow else { throw refuseNestedFlow() }
    let start = at
    if byte == .doubleQuote || byte == .singleQuote {
      do { return try readQuoted(in: column) } catch { throw .isTold }
    }
    do {
      return try readFlowPlain()
    } catch {
      at = flowEntryEnd
      return Node(.unreadable, span: span(start..<at))
    }
  }

  private mutating func readFlowPlain() throws(Unreadable) -> Node {
    guard !byte.isIndicator else { throw refuseIndicator() }
    let start = at
    var textEnd = at
    while at < end, !byte.endsFlowEntry {
      let next = byte(at: at + 1)
      if byte == .colon,
        next.isBlankOrEnd || next.endsFlowEntry || next.opensFlow || next == .questionMark
      {
        note(.colonInText, at..<at + 1)
        throw Unreadable()
      }
      if byte == .hash || byte.opensFlow {
        note(.badFlowScalar(byte.character), at..<at + 1)
        throw Unreadable()
      }
      at += 1
      if !bytes[at - 1].isBlank { textEnd = at }
    }
    at = textEnd
    return plain(start..<textEnd)
  }

  private mutating func refuseNestedFlow() -> FlowFailure {
    note(.nestedFlow, at..<at + 1)
    return .isTold
  }

  /// The offset of what ends the entry here: a comma, a closing bracket or the end of the line.
  private var flowEntryEnd: Int {
    var offset = at
    while offset < end, !bytes[offset].endsFlowEntry { offset += 1 }
    return offset
  }
}
