/// Counts in rows and columns of the same names, the cells shaded by their share of the row.
///
/// It is a plot and the table of its numbers at once.
public struct MatrixTable: Hashable, Sendable {
  /// What it shows.
  public var caption: String
  /// What stands above the headers of the rows.
  public var corner: String
  /// What stands above the columns.
  public var columns: [String]
  /// The rows.
  public var rows: [Row]

  /// A row.
  public struct Row: Hashable, Sendable {
    /// Its header.
    public var header: String
    /// How often each column occurred.
    public var counts: [Int]
    /// What is said below its header; empty: nothing.
    public var remark: String

    /// Creates a row.
    public init(header: String, counts: [Int], remark: String) {
      self.header = header
      self.counts = counts
      self.remark = remark
    }
  }

  /// Creates a matrix.
  public init(_ caption: String, corner: String, columns: [String], rows: [Row]) {
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.rows = rows
  }

  /// The table as an element.
  ///
  /// - Parameter words: How a count is written.
  /// - Returns: The element.
  public func markup(_ words: (Int) -> String) -> Markup {
    let heads =
      [Markup.tag("th", ["scope": "col", "class": "words"], corner)]
      + columns.map { .tag("th", ["scope": "col", "class": "number"], $0) }
    let lines = rows.enumerated().map { index, row -> Markup in
      let total = Double(max(row.counts.reduce(0, +), 1))
      let cells = row.counts.enumerated().map { column, count -> Markup in
        let share = (Double(count) / total * 100).rounded() / 100
        return .tag(
          "td",
          [
            "class": column == index ? "number cell right" : "number cell",
            "style": "--share: \(share)",
          ], words(count))
      }
      let remark: [Markup] =
        row.remark.isEmpty ? [] : [.tag("span", ["class": "aside"], row.remark)]
      let header = Markup.tag("th", ["scope": "row"], [.text(row.header)] + remark)
      return .tag(
        "tr", [:],
        [header] + cells)
    }
    return .tag(
      "table", ["class": "matrix"],
      [
        .tag("caption", [:], caption), .tag("thead", [:], [.tag("tr", [:], heads)]),
        .tag("tbody", [:], lines),
      ])
  }
}
