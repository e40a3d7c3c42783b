/// Puts the bytes of one line together.
struct LineAssembler {
  /// How many bytes of a line are kept; what is more is dropped.
  static let longestLine = 65_536

  private var bytes: [UInt8] = []
  private(set) var isEmpty = true

  /// Takes the next byte; returns whether the line is complete.
  mutating func feed(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "\n") { return true }
    isEmpty = false
    if bytes.count < Self.longestLine { bytes.append(byte) }
    return false
  }

  /// The line without its end; bytes that are no UTF-8 become U+FFFD.
  var line: String {
    let kept = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    return String(decoding: kept, as: UTF8.self)
  }
}
