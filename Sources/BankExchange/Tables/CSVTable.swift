/// A table of cells as spreadsheets read and write it, RFC 4180.
public struct CSVTable: Sendable {
  /// A row with the line on which it starts.
  public struct Row: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The cells.
    public var cells: [String]
    /// Whether a quote in it is never closed, or something stands behind one that is.
    public var isBroken: Bool
  }

  /// The rows that are not blank.
  public let rows: [Row]

  /// Reads a file in UTF-8, or in UTF-16 with a byte-order mark; commas, semicolons or tabs separate
  /// the cells, whichever the first row has most of.
  ///
  /// A `'` that keeps spreadsheets from running a cell is taken away.
  ///
  /// - Throws: `ForeignFileFault` when it is no text.
  public init(reading bytes: [UInt8]) throws(ForeignFileFault) {
    let source = try SourceLines(bytes)
    let header = source.lines.first { !$0.text.trimmingSpace().isEmpty }?.text ?? ""
    let separators: [Unicode.Scalar] = [",", ";", "\t"]
    let counts = separators.map { sign in header.unicodeScalars.count { $0 == sign } }
    let most = counts.max().flatMap(counts.firstIndex) ?? 0
    rows = DelimitedText(source.text, separator: separators[most]).rows.map { row in
      Row(
        line: row.line, cells: row.cells.map(FormulaGuard.unguarded), isBroken: row.fault != nil)
    }
  }

  /// What is written in a cell.
  public enum Cell: Hashable, Sendable {
    /// A text, which gets a `'` in front if a spreadsheet would run it.
    case text(String)
    /// A number, whose sign runs nothing.
    case number(String)
  }

  /// A row as a line, with its end.
  public static func line(of cells: [Cell]) -> String {
    cells.map { cell in
      switch cell {
      case .text(let text): FormulaGuard.guarded(text).asCell(separator: ",")
      case .number(let digits): digits
      }
    }.joined(separator: ",") + "\n"
  }

  /// A row of texts as a line, with its end.
  public static func line(of texts: [String]) -> String { line(of: texts.map(Cell.text)) }
}
