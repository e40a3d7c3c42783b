/// The text of a foreign file by lines, which LF, CRLF or a lone CR ends.
struct SourceLines {
  /// A line with its number.
  struct Line: Hashable {
    /// The number, from 1.
    var number: Int
    /// The text, without its end.
    var text: String
  }

  /// The whole text, without a byte-order mark.
  let text: String
  /// The lines.
  let lines: [Line]

  /// Decodes a file: UTF-8, or UTF-16 with a byte-order mark, as spreadsheets write "Unicode text".
  init(_ bytes: [UInt8]) throws(ForeignFileFault) {
    text = try Self.decoded(bytes)
    var lines: [Line] = []
    var current = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if scalar == "\n", isAfterReturn {
          isAfterReturn = false
          continue
        }
        lines.append(Line(number: lines.count + 1, text: String(current)))
        current = String.UnicodeScalarView()
      } else {
        current.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    if !current.isEmpty { lines.append(Line(number: lines.count + 1, text: String(current))) }
    self.lines = lines
    guard lines.contains(where: { !$0.text.trimmingSpace().isEmpty }) else { throw .empty }
  }

  private static func decoded(_ bytes: [UInt8]) throws(ForeignFileFault) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { offset in
        let pair = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
        return isLittle ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
      }
      return String(decoding: units, as: UTF16.self)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard !content.contains(0) else { throw .binary }
    if let text = String(validating: content, as: UTF8.self) { return text }
    throw .notUTF8(line: firstBadLine(of: content))
  }

  /// The number of the first line that is not in UTF-8.
  private static func firstBadLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingSpace() -> String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[start...last]))
  }
}
