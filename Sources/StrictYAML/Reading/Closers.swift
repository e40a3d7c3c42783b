/// The quotes, brackets and braces that are open in a text, until the last one is closed.
struct Closers {
  /// What closes each open one, outermost first.
  private var open: [UInt8] = []

  /// Goes through a line, or a part of it.
  ///
  /// - Returns: The offset after what closes the outermost one; nil if it is still open.
  mutating func pass(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var offset = start
    var mayBegin = true
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch (open.last, byte) {
      case (.doubleQuote?, .backslash): offset += 1
      case (.singleQuote?, .singleQuote)
      where offset < end && bytes[offset] == .singleQuote:
        offset += 1
      case (let closer?, byte) where closer == byte:
        open.removeLast()
        if open.isEmpty { return offset }
      case (.doubleQuote?, _), (.singleQuote?, _): break
      case (_, .openBracket): open.append(.closeBracket)
      case (_, .openBrace): open.append(.closeBrace)
      case (_, .doubleQuote) where mayBegin, (_, .singleQuote) where mayBegin: open.append(byte)
      default: break
      }
      mayBegin =
        byte.isBlank || byte == .openBracket || byte == .openBrace || byte == .comma
        || byte == .colon
    }
    return nil
  }
}
