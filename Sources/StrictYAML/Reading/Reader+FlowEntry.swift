// What stands in flow collections: keys and texts.
extension Reader {
  /// Reads `key: value`; an entry that is refused is read for its problems only.
  mutating func readFlowEntry(
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
    draft.append(Mapping.Entry(key: key, keySpan: keySpan, value: value))
  }

  /// Goes to the key that begins here; nil, and over the entry, if there is none.
  private mutating func readFlowKey() throws(FlowFailure) -> KeyToken? {
    guard !byte.opensFlow else { throw refuseNestedFlow() }
    let entryEnd = flowEntryEnd
    let isQuoted = byte == .doubleQuote || byte == .singleQuote
    if let token = keyToken(to: isQuoted ? end : entryEnd) { return token }
    // Before the end of the line or `]` the brace that is not closed is what is wrong.
    if byte(at: entryEnd) == .comma || byte(at: entryEnd) == .closeBrace {
      var textEnd = entryEnd
      while bytes[textEnd - 1].isBlank { textEnd -= 1 }
      note(.expectedEntry, at..<textEnd)
    }
    at = entryEnd
    return nil
  }

  /// Reads a text, `~` or `null` in a flow collection.
  mutating func readFlowScalar(in column: Int) throws(FlowFailure) -> Node {
    guard !byte.opensFlow else { throw refuseNestedFlow() }
    if byte == .doubleQuote || byte == .singleQuote {
      do { return try readQuoted(in: column) } catch { throw .isTold }
    }
    return try readFlowPlain()
  }

  private mutating func readFlowPlain() throws(FlowFailure) -> Node {
    let start = at
    var textEnd = at
    guard !byte.isIndicator else {
      return refuseFlowText(from: start, indicatorKind, indicatorRange)
    }
    while at < end, !byte.endsFlowEntry {
      let here = at..<at + 1
      if byte == .colon, byte(at: at + 1).endsKeyInFlow {
        return refuseFlowText(from: start, .colonInText, here)
      }
      // Readers of YAML 1.1 disagree about a question mark here, so nobody gets to guess.
      if byte == .questionMark {
        return refuseFlowText(from: start, .badFlowScalar("?"), here)
      }
      if byte == .hash || byte.opensFlow {
        let kind = Problem.Kind.badFlowScalar(byte.character)
        guard byte.opensFlow || isAtLineEnd else {
          return refuseFlowText(from: start, kind, here)
        }
        note(kind, here)
        throw .isTold
      }
      at += 1
      if !bytes[at - 1].isBlank { textEnd = at }
    }
    at = textEnd
    return plain(start..<textEnd)
  }

  /// Refuses a text for what is in it, and goes over it.
  private mutating func refuseFlowText(
    from start: Int, _ kind: Problem.Kind, _ range: Range<Int>
  ) -> Node {
    note(kind, range)
    at = flowEntryEnd
    return Node(.unreadable, span: span(start..<at))
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
