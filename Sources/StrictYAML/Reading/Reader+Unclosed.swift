// Quotes and brackets that are not closed on their line.
extension Reader {
  /// Refuses a quote that is not closed on its line, and goes over the text that it begins.
  mutating func refuseUnclosed(from open: Int, in column: Int) -> Unreadable {
    let quote = bytes[open].character
    let opening = span(open..<open + 1)
    if passUnclosed(from: open, in: column) {
      note(.multilineScalar, Span(start: opening.start, end: position(at)))
    } else {
      note(.unterminatedQuote(quote), opening)
    }
    return Unreadable()
  }

  /// Goes behind what closes the quote or bracket at an offset, on this line or below.
  ///
  /// Lines below count while they stand deeper than the entry or cannot be entries themselves.
  ///
  /// - Returns: Whether it is closed; if not, the reader stands on the last line that counts.
  mutating func passUnclosed(from open: Int, in column: Int) -> Bool {
    var closers = Closers()
    var last = row
    var offset = open
    while true {
      if let after = closers.pass(bytes, from: offset, to: end) {
        at = after
        return true
      }
      repeat { move(to: row + 1) } while !isAtEnd && (at == end || byte == .hash)
      guard !isAtEnd, indent > column || !mayBeEntry else { break }
      offset = at
      last = row
    }
    move(to: last)
    return false
  }

  /// Whether the current line looks like an entry of some block, or ends the document.
  private var mayBeEntry: Bool {
    switch opening() {
    case .dash, .explicitKey: true
    case .key(let token): !token.range.isEmpty
    case .other: isDocumentMarker
    }
  }
}
