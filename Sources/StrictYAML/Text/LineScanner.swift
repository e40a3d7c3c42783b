/// One pass over the bytes of a text that cuts it into lines and finds the characters that are refused.
struct LineScanner {
  private let bytes: [UInt8]
  private let limit: Int
  private let firstInvalid: Int?
  private var lines: [Line] = []
  private var problems: [Problem] = []
  /// Where the line that is being scanned begins.
  private var start = 0
  /// Bytes since `start` that begin no scalar.
  private var continuations = 0

  /// Scans valid UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - firstInvalid: Where bytes that were no UTF-8 have been replaced first.
  ///   - limit: How many problems are noted.
  /// - Returns: The text by lines, and its characters that are refused.
  static func scan(_ bytes: [UInt8], firstInvalid: Int? = nil, limit: Int = .max) -> (
    text: SourceText, problems: [Problem]
  ) {
    var scanner = LineScanner(bytes, firstInvalid: firstInvalid, limit: limit)
    scanner.scan()
    return (SourceText(bytes: bytes, lines: scanner.lines), scanner.problems)
  }

  private init(_ bytes: [UInt8], firstInvalid: Int?, limit: Int) {
    self.bytes = bytes
    self.firstInvalid = firstInvalid
    self.limit = limit
    // Banks have about 45 bytes a line: room for most files at once.
    lines.reserveCapacity(bytes.count / 40)
  }

  private mutating func scan() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x20...0x7E, .tab: offset += 1
      case .lineFeed:
        endLine(before: offset)
        offset += 1
        start = offset
      case 0x80...: offset += checkScalar(at: offset)
      default:
        checkControl(byte, at: offset)
        offset += 1
      }
    }
    if start < bytes.count { endLine(before: bytes.count) }
  }

  private mutating func endLine(before lineFeed: Int) {
    var end = lineFeed
    if lineFeed < bytes.count, end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    var content = start
    while content < end, bytes[content] == .space { content += 1 }
    lines.append(
      Line(
        start: start, content: content, end: end, indent: content - start,
        isASCII: continuations == 0))
    continuations = 0
  }

  /// Checks the scalar of several bytes at an offset and returns how many they are.
  private mutating func checkScalar(at offset: Int) -> Int {
    let scalar = bytes.scalar(at: offset)
    if offset == firstInvalid {
      note(.invalidUTF8, at: offset)
    } else if scalar.isForbidden {
      note(.forbiddenCharacter(scalar), at: offset)
    }
    let width = UTF8.width(scalar)
    continuations += width - 1
    return width
  }

  /// Checks a control character but a tab or a line feed.
  private mutating func checkControl(_ byte: UInt8, at offset: Int) {
    let endsLine =
      byte == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
    if !endsLine { note(.forbiddenCharacter(Unicode.Scalar(byte)), at: offset) }
  }

  private mutating func note(_ kind: Problem.Kind, at offset: Int) {
    guard problems.count < limit else { return }
    let place = Position(line: lines.count + 1, column: offset - start - continuations + 1)
    let next = Position(line: place.line, column: place.column + 1)
    problems.append(Problem(kind, span: Span(start: place, end: next)))
  }
}
