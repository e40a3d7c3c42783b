/// Where a flow collection is, from entry to entry.
struct FlowCursor {
  /// The offset of its opening bracket or brace.
  let open: Int
  /// What closes it.
  let closer: UInt8
  /// The comma before the entry that comes next.
  var comma: Int?
  /// Whether no entry has been read.
  var isAtStart = true
  /// Whether every entry could be read.
  var isComplete = true
}

/// Why a flow collection cannot be read to its end.
enum FlowFailure: Error {
  /// A problem has been noted.
  case isTold
  /// Its line ends before it does.
  case lineEnds
}

extension Reader {
  /// Goes to the next entry; returns false behind what closes the collection.
  mutating func nextEntry(of flow: inout FlowCursor) throws(FlowFailure) -> Bool {
    if flow.isAtStart {
      flow.isAtStart = false
      at += 1
    } else {
      guard try passSeparator(of: &flow) else { return false }
    }
    passGap()
    while byte == .comma {
      refuseEmptyEntry(of: &flow, at)
      at += 1
      passGap()
    }
    guard byte.closesFlow else {
      guard !isAtLineEnd else { throw .lineEnds }
      return true
    }
    try checkCloser(of: flow)
    if let comma = flow.comma { refuseEmptyEntry(of: &flow, comma) }
    at += 1
    return false
  }

  /// Goes over the comma behind an entry; returns false behind what closes the collection.
  private mutating func passSeparator(of flow: inout FlowCursor) throws(FlowFailure) -> Bool {
    passGap()
    guard !isAtLineEnd else { throw .lineEnds }
    if byte == .comma {
      flow.comma = at
      at += 1
      return true
    }
    guard byte.closesFlow else {
      note(.textAfterValue, wordHere)
      throw .isTold
    }
    try checkCloser(of: flow)
    at += 1
    return false
  }

  /// Refuses `]` for `{` and `}` for `[`.
  private mutating func checkCloser(of flow: FlowCursor) throws(FlowFailure) {
    guard byte != flow.closer else { return }
    note(.unterminatedFlow(bytes[flow.open].character), flow.open..<flow.open + 1)
    throw .isTold
  }

  private mutating func refuseEmptyEntry(of flow: inout FlowCursor, _ comma: Int) {
    note(.emptyFlowEntry, comma..<comma + 1)
    flow.comma = nil
    flow.isComplete = false
  }
}

extension UInt8 {
  /// Whether it closes a flow collection.
  var closesFlow: Bool { self == .closeBracket || self == .closeBrace }
  /// Whether it opens a flow collection.
  var opensFlow: Bool { self == .openBracket || self == .openBrace }
  /// Whether it ends an entry of a flow collection.
  var endsFlowEntry: Bool { self == .comma || closesFlow }
  /// Whether some reader takes the text before a `:` for a key if this follows.
  var endsKeyInFlow: Bool {
    isBlankOrEnd || endsFlowEntry || opensFlow || self == .questionMark
  }
}
