// Plain texts: without quotes, on one line.
extension Reader {
  /// Reads a plain text, `~` or `null`.
  mutating func readPlain() throws(Unreadable) -> Node {
    guard !byte.isIndicator else {
      note(indicatorKind, indicatorRange)
      throw Unreadable()
    }
    let start = at
    var textEnd = at
    var hasSpace = false
    while at < end {
      let byte = bytes[at]
      if byte.isBlank {
        at += 1
        continue
      }
      if byte == .colon, self.byte(at: at + 1).isBlankOrEnd {
        note(.colonInText, at..<at + 1)
        throw Unreadable()
      }
      if byte == .hash, bytes[at - 1].isBlank {
        // YAML reads a comment, but in prose it is the text that people lose: `visit #1 by video`.
        let follows = self.byte(at: at + 1)
        let isGlued = bytes[at - 1] == .space && !follows.isBlankOrEnd && follows != .hash
        guard hasSpace || isGlued else { break }
        note(.commentEatsText, at..<contentEnd)
        throw Unreadable()
      }
      hasSpace = hasSpace || textEnd < at && textEnd > start
      at += 1
      textEnd = at
    }
    at = textEnd
    return plain(start..<textEnd)
  }

  /// Makes a value of a plain text.
  mutating func plain(_ range: Range<Int>) -> Node {
    let text = text(range)
    let span = span(range)
    guard text != "~", text != "null" else { return Node(.absent, span: span) }
    return scalar(text, .plain, span)
  }

  /// What YAML takes the character here for, with which no plain text begins.
  var indicatorKind: Problem.Kind {
    switch byte {
    case .asterisk: .alias
    case .ampersand: .anchor
    case .exclamation: .tag
    default: .indicator(byte.character)
    }
  }

  /// What is wrong with a text that begins with an indicator here: the character or its word.
  var indicatorRange: Range<Int> {
    if case .indicator = indicatorKind { at..<at + 1 } else { wordHere }
  }

  /// The stretch from here to the next white space, or to what ends an entry in brackets.
  var wordHere: Range<Int> {
    var offset = at + 1
    while !byte(at: offset).isBlankOrEnd, !byte(at: offset).endsFlowEntry { offset += 1 }
    return at..<offset
  }
}

extension UInt8 {
  /// Whether YAML reads it, at the start of a text, as something else than text.
  var isIndicator: Bool {
    switch self {
    case .hyphen, .questionMark, .colon, .comma, .openBracket, .closeBracket, .openBrace,
      .closeBrace, .hash, .ampersand, .asterisk, .exclamation, .verticalBar, .greaterThan,
      .singleQuote, .doubleQuote, .percent, UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
