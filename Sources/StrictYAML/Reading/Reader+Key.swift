// Keys, and what is none.
extension Reader {
  /// Returns a key that is one of ours and stands in its mapping for the first time.
  mutating func checkKey(
    _ token: KeyToken, _ span: Span, in draft: inout MappingDraft
  ) -> String? {
    let key = text(token.range)
    if token.isWord, token.range.count <= limits.keyBytes {
      guard let first = draft.place(of: key) else { return key }
      note(.duplicateKey(key), span, related: first)
    } else {
      draft.mapping.isComplete = false
      refuse(key, token, span)
    }
    return nil
  }

  /// Whether a key is `<<`, whose value would be merged into its mapping.
  func isMergeKey(_ token: KeyToken) -> Bool { bytes[token.range].elementsEqual("<<".utf8) }

  /// Refuses a key that is none of ours, by what YAML takes it for.
  private mutating func refuse(_ key: String, _ token: KeyToken, _ span: Span) {
    guard token.range.count <= limits.keyBytes else {
      return note(.keyTooLong(limit: limits.keyBytes), span)
    }
    guard !isMergeKey(token) else { return note(.mergeKey, span) }
    switch bytes[token.range.lowerBound] {
    case .ampersand: note(.anchor, span)
    case .asterisk: note(.alias, span)
    case .exclamation: note(.tag, span)
    case .questionMark where byte(at: token.range.lowerBound + 1).isBlank: note(.complexKey, span)
    case .colon where token.range.isEmpty:
      note(.badKey("", suggestion: nil), token.colon..<token.colon + 1)
    default: refuseBadKey(token)
    }
  }

  /// Refuses a key that YAML would take, with the spaces before its `:` if they are what is wrong.
  private mutating func refuseBadKey(_ token: KeyToken) {
    let key = text(token.range)
    if let suggestion = KeyToken.suggestion(for: key), suggestion != key {
      note(.badKey(key, suggestion: suggestion), token.range)
    } else {
      let spaced = token.range.lowerBound..<token.colon
      note(.badKey(text(spaced), suggestion: KeyToken.suggestion(for: key)), spaced)
    }
  }

  /// Refuses `? key` with the `: value` that may stand below it.
  mutating func passComplexKey(in column: Int) {
    note(.complexKey, at..<contentEnd)
    passEntry(in: column)
    moveToContent()
    if !isAtEnd, indent == column, byte == .colon, byte(at: at + 1).isBlankOrEnd {
      passEntry(in: column)
    }
  }
}
