/// A table in which signs separate the cells and quotes hold cells together, by rows.
///
/// RFC 4180, with LF, CRLF or CR at the ends of rows. A quote inside a cell that does not begin with one
/// is itself. A quote that is never closed spoils the line on which it stands, not those behind it.
struct DelimitedText {
  /// A row with the line on which it starts.
  struct Row: Hashable {
    var line: Int
    var cells: [String]
    /// Why the row cannot be used.
    var fault: SkipReason?
    /// Whether its first cell begins with a quote.
    var startsQuoted = false
  }

  /// The rows that are not blank.
  private(set) var rows: [Row] = []

  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var offset = 0
  private var line = 1

  /// Cuts a text; `firstLine` is the number of its first line.
  init(_ text: String, separator: Unicode.Scalar, firstLine: Int = 1) {
    scalars = Array(text.unicodeScalars)
    self.separator = separator
    line = firstLine
    while offset < scalars.count { readRow() }
  }

  private mutating func readRow() {
    let start = (offset: offset, line: line)
    var row = Row(line: line, cells: [], startsQuoted: scalars[offset] == "\"")
    while true {
      guard let cell = readCell(&row) else {
        (offset, line) = start
        row.cells = []
        row.fault = .unclosedQuote
        skipLine()
        break
      }
      row.cells.append(cell)
      guard offset < scalars.count, scalars[offset] == separator else { break }
      offset += 1
      if offset == scalars.count { row.cells.append("") }
      if offset == scalars.count { break }
    }
    endLine()
    if row.fault != nil || row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
  }

  /// Reads a cell; nil if its quote is never closed.
  private mutating func readCell(_ row: inout Row) -> String? {
    guard offset < scalars.count, scalars[offset] == "\"" else { return readPlainCell() }
    var cell = String.UnicodeScalarView()
    offset += 1
    while offset < scalars.count {
      let next = scalars[offset]
      if next == "\"" {
        guard offset + 1 < scalars.count, scalars[offset + 1] == "\"" else {
          offset += 1
          let rest = readPlainCell()
          if !rest.trimmingSpace().isEmpty { row.fault = .textAfterQuote }
          return String(cell)
        }
        offset += 1
      } else if next == "\n" || next == "\r" && !isAt(offset + 1, "\n") {
        line += 1
      }
      cell.append(next)
      offset += 1
    }
    return nil
  }

  private mutating func readPlainCell() -> String {
    var cell = String.UnicodeScalarView()
    while offset < scalars.count, scalars[offset] != separator, !isLineEnd(scalars[offset]) {
      cell.append(scalars[offset])
      offset += 1
    }
    return String(cell)
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  private func isAt(_ offset: Int, _ scalar: Unicode.Scalar) -> Bool {
    offset < scalars.count && scalars[offset] == scalar
  }

  private mutating func skipLine() {
    while offset < scalars.count, !isLineEnd(scalars[offset]) { offset += 1 }
  }

  private mutating func endLine() {
    guard offset < scalars.count else { return }
    if scalars[offset] == "\r", isAt(offset + 1, "\n") { offset += 1 }
    offset += 1
    line += 1
  }
}

extension String {
  /// The text as a cell: in quotes where a sign, a quote, a line break or a space at an end asks for
  /// them, or when told to.
  func asCell(separator: Unicode.Scalar, quoting: Bool = false) -> String {
    let scalars = unicodeScalars
    let needsQuotes =
      quoting
      || scalars.contains { $0 == separator || $0 == "\"" || $0 == "\n" || $0 == "\r" }
      || scalars.first?.properties.isWhitespace == true
      || scalars.last?.properties.isWhitespace == true || scalars.first == "#"
    guard needsQuotes else { return self }
    return "\"" + scalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }
}
