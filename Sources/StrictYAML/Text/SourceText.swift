/// The text of a file, cut into lines.
///
/// Bytes that are no UTF-8 read as U+FFFD; a byte-order mark at the start is no part of the text.
public struct SourceText: Sendable {
  /// The text in UTF-8 that is known to be valid.
  let bytes: [UInt8]
  /// Where the lines stand in `bytes`.
  let lines: [Line]

  /// Cuts a text into lines.
  public init(_ bytes: [UInt8]) { self = ScannedText(bytes).text }

  init(bytes: [UInt8], lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// How many lines there are; a line feed at the very end starts no new one.
  public var lineCount: Int { lines.count }

  /// The text of a line, counted from 1, without its end; nothing for a line that there is not.
  public func line(_ number: Int) -> String {
    guard number >= 1, number <= lines.count else { return "" }
    let line = lines[number - 1]
    return String(decoding: bytes[line.start..<line.end], as: UTF8.self)
  }

  /// Where the first character stands, be it the end of a line.
  var firstCharacter: Span {
    let isBlank = lines.first.map { $0.end == $0.start } ?? true
    let next = isBlank ? Position(line: 2, column: 1) : Position(line: 1, column: 2)
    return Span(start: Position(line: 1, column: 1), end: min(next, end))
  }

  /// The place after the last character.
  var end: Position {
    guard let last = lines.last else { return Position(line: 1, column: 1) }
    guard last.end == bytes.count else { return Position(line: lines.count + 1, column: 1) }
    return Position(line: lines.count, column: last.column(of: last.end, in: bytes))
  }
}
