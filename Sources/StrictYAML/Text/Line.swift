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
  /// Whether bytes and columns count the same.
  var isASCII: Bool

  /// Whether nothing stands on it but spaces.
  var isBlank: Bool { content == end }

  /// The column of an offset, from 1.
  func column(of offset: Int, in bytes: [UInt8]) -> Int {
    isASCII ? offset - start + 1 : bytes[start..<offset].scalarCount + 1
  }
}

extension ArraySlice<UInt8> {
  /// How many Unicode scalars begin in a stretch of valid UTF-8.
  var scalarCount: Int { reduce(0) { $1.isContinuation ? $0 : $0 + 1 } }
}
