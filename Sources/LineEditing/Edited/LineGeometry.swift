/// Where on the screen the parts of a line stand that libedit has drawn.
struct LineGeometry {
  /// The width of the screen in cells; at least 1.
  let columns: Int
  /// What stands before the line, without what takes up no cells.
  let prompt: [Unicode.Scalar]

  /// A cell of the screen, from the first one of the prompt on.
  struct Place: Equatable {
    var row: Int
    var column: Int
  }

  /// Where the cell after a text is.
  func place(after text: some Sequence<Unicode.Scalar>) -> Place {
    let rows = rows(of: prompt + text)
    guard let last = rows.last else { return Place(row: 0, column: 0) }
    return last.cells < columns
      ? Place(row: rows.count - 1, column: last.cells) : Place(row: rows.count, column: 0)
  }

  /// How many rows below the prompt's first the cursor stands when a terminal has changed its width
  /// and folded the text anew.
  ///
  /// A terminal takes two rows for parts of one line only if the upper one is full; libedit does not
  /// write a space that would fill it.
  func row(
    ofCursorAfter head: some Sequence<Unicode.Scalar>, in text: some Sequence<Unicode.Scalar>,
    atColumns newColumns: Int
  ) -> Int {
    let cursor = place(after: head)
    var above = 0
    var cells = 0
    for (index, row) in rows(of: prompt + text).enumerated() {
      if index == cursor.row { return above + (cells + cursor.column) / newColumns }
      cells += row.isFull ? columns : row.shown
      if row.isFull { continue }
      above += max(1, (cells + newColumns - 1) / newColumns)
      cells = 0
    }
    return above + (cells + cursor.column) / newColumns
  }

  private struct Row {
    /// How many cells are taken.
    var cells = 0
    /// How many cells are taken up to the last one that shows something.
    var shown = 0
    /// Whether there is something in the last cell.
    var isFull = false
  }

  private func rows(of text: some Sequence<Unicode.Scalar>) -> [Row] {
    var rows: [Row] = []
    var row = Row()
    for scalar in text {
      let width = self.width(of: scalar)
      // A wide character never stands across two rows.
      if row.cells + width > columns {
        rows.append(row)
        row = Row()
      }
      row.cells += width
      if scalar != " " && width > 0 { row.shown = row.cells }
      row.isFull = row.shown == columns
    }
    return rows + [row]
  }

  private func width(of scalar: Unicode.Scalar) -> Int {
    // libedit shows a control character as ^A.
    scalar.value < 0x20 || scalar.value == 0x7F ? 2 : CellWidth.of(scalar)
  }
}
