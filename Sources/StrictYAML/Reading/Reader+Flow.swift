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
    var draft = MappingDraft(Mapping(entries: [], style: .flow))
    var flow = FlowCursor(open: at, closer: .closeBrace)
    while try nextEntry(of: &flow) {
      try readFlowEntry(of: &draft, in: column)
    }
    draft.mapping.isComplete = draft.mapping.isComplete && flow.isComplete
    return Node(.mapping(draft.mapping), span: Span(start: start, end: position(at)))
  }

  /// Counts a flow collection that begins here among the open ones.
  private mutating func enterFlow() throws(FlowFailure) {
    guard depth < limits.nestedCollections else {
      note(.nestedTooDeep(limit: limits.nestedCollections), at..<at + 1)
      throw .isTold
    }
    depth += 1
  }
}
