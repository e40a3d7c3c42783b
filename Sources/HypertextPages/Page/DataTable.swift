/// A table with a caption, whose columns and rows have headers.
public struct DataTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var header: String
    /// Whether it holds numbers, which stand at the right edge.
    public var isNumeric: Bool

    /// A column of words.
    public static func words(_ header: String) -> Column {
      Column(header: header, isNumeric: false)
    }

    /// A column of numbers.
    public static func numbers(_ header: String) -> Column {
      Column(header: header, isNumeric: true)
    }
  }

  /// A row: its cells, the header of the row first, and a note below them.
  ///
  /// Where a row has fewer cells than the table has columns, its last one says what the others wait for.
  public struct Row: Hashable, Sendable {
    /// What is in each cell.
    public var cells: [[Markup]]
    /// What stands below the cells, over the whole width; empty: nothing.
    public var note: [Markup]

    /// Creates a row.
    public init(_ cells: [[Markup]], note: [Markup] = []) {
      self.cells = cells
      self.note = note
    }

    /// Creates a row of texts.
    public init(_ cells: [String]) { self.init(cells.map { $0.isEmpty ? [] : [.text($0)] }) }
  }

  /// What the table shows.
  public var caption: String
  /// The columns; the first one holds the headers of the rows.
  public var columns: [Column]
  /// The rows.
  public var rows: [Row]

  /// Creates a table.
  public init(_ caption: String, columns: [Column], rows: [Row] = []) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The table as an element.
  public var markup: Markup {
    let head = Markup.tag(
      "thead", [:],
      [
        .tag(
          "tr", [:],
          columns.map { column in
            .tag(
              "th", column.isNumeric ? ["scope": "col", "class": "number"] : ["scope": "col"],
              column.header)
          })
      ])
    // Where rows have notes each one is a group, which its header names.
    let body: [Markup] =
      rows.contains { !$0.note.isEmpty }
      ? rows.map { .tag("tbody", ["class": "group"], lines(of: $0, scope: "rowgroup")) }
      : [.tag("tbody", [:], rows.flatMap { lines(of: $0, scope: "row") })]
    return .tag("table", [:], [.tag("caption", [:], caption), head] + body)
  }

  private func lines(of row: Row, scope: String) -> [Markup] {
    let missing = columns.count - row.cells.count
    let cells = row.cells.enumerated().map { index, cell -> Markup in
      guard index > 0 else { return .tag("th", ["scope": scope], cell) }
      let isNumeric = index < columns.count && columns[index].isNumeric
      if index == row.cells.count - 1, missing > 0 {
        return .tag("td", ["class": "number need", "colspan": "\(missing + 1)"], cell)
      }
      return .tag("td", isNumeric ? ["class": "number"] : [:], cell)
    }
    guard !row.note.isEmpty else { return [.tag("tr", [:], cells)] }
    let note = Markup.tag("td", ["class": "note", "colspan": "\(columns.count)"], row.note)
    return [.tag("tr", [:], cells), .tag("tr", [:], [note])]
  }
}
