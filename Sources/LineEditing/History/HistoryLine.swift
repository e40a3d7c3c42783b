/// A line as libedit's history file has it.
enum HistoryLine {
  /// The first line of such a file.
  static let cookie = "_HiStOrY_V2_"

  /// Writes what is not plain visible ASCII as three octal digits behind a backslash.
  static func encode(_ line: String) -> String {
    line.utf8.map { byte in
      if (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\") {
        return String(Unicode.Scalar(byte))
      }
      return "\\" + [byte >> 6, byte >> 3 & 7, byte & 7].map { String($0) }.joined()
    }.joined()
  }

  /// Reads a line back; nil when it is none of ours or no UTF-8.
  static func decode(_ text: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "\\") {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(3)
      guard digits.count == 3, let value = octal(digits) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(3)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func octal(_ digits: some Collection<UInt8>) -> UInt8? {
    UInt8(String(decoding: Array(digits), as: UTF8.self), radix: 8)
  }
}
