/// One pass over the bytes of a text that cuts it into lines and finds the characters that are refused.
struct LineScanner {
  private let bytes: [UInt8]
  /// Where bytes that were no UTF-8 have been replaced first.
  private let firstReplacement: Int?
  /// How many problems are noted.
  private let limit: Int

  private var lines: [Line] = []
  private(set) var problems: [Problem] = []
  /// Where the line that is being scanned begins.
  private var start = 0
  /// Bytes since `start` that begin no scalar.
  private var continuations = 0
  /// Where the first bytes that are no UTF-8 stand; scanning ends there.
  private var invalid: Int?

  /// The text by lines.
  var text: SourceText { SourceText(bytes: bytes, lines: lines) }

  /// Scans a file, without the byte-order mark that it may begin with.
  ///
  /// What is no UTF-8 is replaced by U+FFFD, and refused where it stands first.
  static func scan(whole file: [UInt8], limit: Int) -> LineScanner {
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(file.dropFirst(3)) : file
    let scan = LineScanner(bytes, firstReplacement: nil, limit: limit)
    guard let invalid = scan.invalid else { return scan }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return LineScanner(repaired, firstReplacement: invalid, limit: limit)
  }

  private init(_ bytes: [UInt8], firstReplacement: Int?, limit: Int) {
    self.bytes = bytes
    self.firstReplacement = firstReplacement
    self.limit = limit
    // Banks have about 45 bytes a line: room for most files at once.
    lines.reserveCapacity(bytes.count / 40)
    scan()
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
      case 0x80...:
        guard let scalar = bytes.scalar(at: offset) else {
          invalid = offset
          return
        }
        check(scalar, at: offset)
        offset += UTF8.width(scalar)
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

  /// Checks a scalar of several bytes.
  private mutating func check(_ scalar: Unicode.Scalar, at offset: Int) {
    if offset == firstReplacement {
      note(.invalidUTF8, at: offset)
    } else if scalar.isForbidden {
      note(.forbiddenCharacter(scalar), at: offset)
    }
    continuations += UTF8.width(scalar) - 1
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
