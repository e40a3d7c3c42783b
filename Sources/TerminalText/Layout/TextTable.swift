/// Rows whose cells stand below one another, aligned by what a terminal shows.
public struct TextTable: Hashable, Sendable {
  /// Which edge of a column its cells stand at.
  public enum Alignment: Hashable, Sendable {
    /// Words.
    case left
    /// Numbers.
    case right
  }

  /// The alignment of each column.
  public let columns: [Alignment]
  /// The rows; each has a cell for each column.
  public private(set) var rows: [[StyledText]] = []

  /// Creates a table without rows.
  public init(columns: [Alignment]) { self.columns = columns }

  /// Adds a row; cells that are missing at its end are empty.
  ///
  /// - Precondition: There are no more cells than columns.
  public mutating func append(_ row: [StyledText]) {
    precondition(row.count <= columns.count, "a row has no more cells than the table has columns")
    rows.append(
      row + [StyledText](repeating: StyledText(), count: columns.count - row.count))
  }

  /// The table in lines of at most a width.
  ///
  /// The widest columns of words give way first and their cells are wrapped between words. When even
  /// that does not fit, the cells of a row follow one another like words.
  ///
  /// - Parameters:
  ///   - width: The cells of a line.
  ///   - gap: The cells between columns.
  /// - Returns: One line or more for each row.
  public func lines(width: Int, gap: Int = 2) -> [StyledText] {
    guard let widths = columnWidths(within: width, gap: gap) else {
      return rows.flatMap { row in
        row.filter { !$0.isEmpty }.joined(separator: "  ").wrapped(to: width, hanging: 2)
      }
    }
    return rows.flatMap { row in
      let cells = zip(row, widths).map { $0.wrapped(to: $1) }
      let height = cells.map(\.count).max() ?? 0
      return (0..<height).map { line in
        zip(zip(cells, columns), widths).enumerated().map { index, cell in
          let ((lines, alignment), columnWidth) = cell
          let text = line < lines.count ? lines[line] : StyledText()
          return text.aligned(
            alignment, in: columnWidth, isLast: index == columns.count - 1)
        }.joined(separator: StyledText(String(repeating: " ", count: gap))).trimmed
      }
    }
  }

  private func columnWidths(within width: Int, gap: Int) -> [Int]? {
    var widths = columns.indices.map { column in
      rows.flatMap { $0[column].plain.split(separator: "\n").map(\.displayWidth) }.max() ?? 0
    }
    let room = width - gap * max(0, columns.count - 1)
    let least = columns.indices.map { max(8, longestWord(in: $0)) }
    while widths.reduce(0, +) > room {
      let candidates = columns.indices.filter { columns[$0] == .left && widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// How wide the longest word of a column is, which a line within it should not break.
  private func longestWord(in column: Int) -> Int {
    rows.flatMap { $0[column].plain.split(whereSeparator: \.isWhitespace).map(\.displayWidth) }
      .max() ?? 0
  }
}

extension StyledText {
  fileprivate func aligned(_ alignment: TextTable.Alignment, in width: Int, isLast: Bool)
    -> StyledText
  {
    let padding = StyledText(String(repeating: " ", count: max(0, width - displayWidth)))
    switch alignment {
    case .left: return isLast ? self : self + padding
    case .right: return padding + self
    }
  }

  /// The text without spaces at its end.
  fileprivate var trimmed: StyledText {
    var cells = self.cells[...]
    while cells.last?.character == " " { cells.removeLast() }
    return StyledText(cells)
  }
}
