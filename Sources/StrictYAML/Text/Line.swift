/// A line: where it stands in the bytes of its text.
struct Line: Sendable {
  /// The offset of its first byte.
  var start: Int
  /// The offset of the first byte that is no indentation.
  var content: Int
  /// The offset after its last byte; its line end stands there.
  var end: Int
  /// Columns before `content`.
  var indent: Int
  /// Whether a tab or a foreign space is in its indentation, so that `indent` is a guess.
  var isMisindented = false
  /// Whether bytes and columns count the same.
  var isASCII: Bool

  /// Whether nothing stands on it but spaces.
  var isBlank: Bool { content == end }

  /// The column of an offset, from 1.
  func column(of offset: Int, in bytes: [UInt8]) -> Int {
    isASCII ? offset - start + 1 : bytes[start..<offset].scalarCount + 1
  }
}

extension Line {
  /// The line as it would be if tabs and foreign spaces were indentation; nil if there are none.
  func countingForeignSpaces(in bytes: [UInt8]) -> Line? {
    guard content < end, bytes[content] == .tab || bytes[content] >= 0x80 else { return nil }
    var line = self
    while line.content < end, let scalar = bytes.scalar(at: line.content),
      scalar.properties.isWhitespace
    {
      line.content += UTF8.width(scalar)
      line.indent += 1
      line.isMisindented = true
    }
    return line.content > content ? line : nil
  }
}

extension ArraySlice<UInt8> {
  /// How many Unicode scalars begin in a stretch of valid UTF-8.
  var scalarCount: Int { reduce(0) { $1.isContinuation ? $0 : $0 + 1 } }
}
