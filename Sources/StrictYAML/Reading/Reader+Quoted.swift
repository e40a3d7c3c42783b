// Texts in quotes, on one line.
extension Reader {
  /// Reads a text in quotes.
  ///
  /// If it is not closed, `column`, where its entry stands, says how far it may have been meant to go.
  mutating func readQuoted(in column: Int) throws(Unreadable) -> Node {
    byte == .singleQuote ? try readSingleQuoted(in: column) : try readDoubleQuoted(in: column)
  }

  /// Reads a text between `'` and `'`, in which `''` stands for one of them.
  private mutating func readSingleQuoted(in column: Int) throws(Unreadable) -> Node {
    let open = at
    scratch.removeAll(keepingCapacity: true)
    at += 1
    while at < end {
      let byte = bytes[at]
      at += 1
      if byte == .singleQuote {
        guard self.byte == .singleQuote else {
          return quoted(.singleQuoted, from: open)
        }
        at += 1
      }
      scratch.append(byte)
    }
    throw refuseUnclosed(from: open, in: column)
  }

  /// Reads a text between `"` and `"`, with escapes.
  private mutating func readDoubleQuoted(in column: Int) throws(Unreadable) -> Node {
    let open = at
    var isRefused = false
    scratch.removeAll(keepingCapacity: true)
    at += 1
    while at < end {
      let byte = bytes[at]
      switch byte {
      case .doubleQuote:
        at += 1
        let text = quoted(.doubleQuoted, from: open)
        return isRefused ? Node(.unreadable, span: text.span) : text
      case .backslash where at + 1 < end:
        let escape = Escape(in: bytes, at: at, to: end)
        if let problem = escape.problem {
          isRefused = true
          note(problem, at..<escape.end)
        }
        scratch.append(contentsOf: UTF8.encode(escape.scalar) ?? UTF8.encodedReplacementCharacter)
        at = escape.end
      default:
        scratch.append(byte)
        at += 1
      }
    }
    throw refuseUnclosed(from: open, in: column)
  }

  /// Makes a value of the text in `scratch`.
  private mutating func quoted(_ style: Scalar.Style, from open: Int) -> Node {
    scalar(String(decoding: scratch, as: UTF8.self), style, span(open..<at))
  }
}
