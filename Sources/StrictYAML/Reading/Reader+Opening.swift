// How a line, or what stands behind a `-`, opens.
extension Reader {
  /// Tells how the entry that may begin here opens.
  func opening() -> Opening {
    let isWord = byte(at: at + 1).isBlankOrEnd
    switch byte {
    case .hyphen where isWord: return .dash
    case .questionMark where isWord: return .explicitKey
    case .verticalBar, .greaterThan, .hash, .lineFeed: return .other
    default: return keyToken(to: end).map { .key($0) } ?? .other
    }
  }

  /// What YAML reads as a key here, be it one of ours or not, with its `:` before `limit`.
  func keyToken(to limit: Int) -> KeyToken? {
    (byte.beginsKey ? wordToken() : nil) ?? otherToken(to: limit)
  }

  /// The key here, if it is one of ours.
  private func wordToken() -> KeyToken? {
    var offset = at
    while offset < end, bytes[offset].isInKey { offset += 1 }
    guard byte(at: offset) == .colon, byte(at: offset + 1).isBlankOrEnd else { return nil }
    return KeyToken(range: at..<offset, colon: offset, isWord: true)
  }

  /// What YAML reads as a key here, although it is none of ours.
  private func otherToken(to limit: Int) -> KeyToken? {
    var offset = at
    switch byte {
    case .singleQuote, .doubleQuote, .openBracket, .openBrace:
      // A `:` inside is text; only one behind it makes a key of it.
      guard let after = closing(from: at) else { return nil }
      offset = after
      while byte(at: offset).isBlank { offset += 1 }
      guard byte(at: offset) == .colon, byte(at: offset + 1).isBlankOrEnd else { return nil }
    default:
      while byte(at: offset) != .colon || !byte(at: offset + 1).isBlankOrEnd {
        guard offset < limit else { return nil }
        offset += 1
        if byte(at: offset) == .hash, byte(at: offset - 1).isBlank { return nil }
      }
    }
    var keyEnd = offset
    while keyEnd > at, byte(at: keyEnd - 1).isBlank { keyEnd -= 1 }
    return KeyToken(range: at..<keyEnd, colon: offset, isWord: false)
  }

  /// The offset after the quote, bracket or brace that closes the one at an offset, on this line.
  func closing(from open: Int) -> Int? {
    var closers = Closers()
    return closers.pass(bytes, from: open, to: end)
  }
}
