extension Screen {
  /// Changes the size the way modern terminals do: lines that did not fit are folded anew.
  public mutating func resize(rows newRows: Int, columns newColumns: Int) {
    let cursorIsBehindText = rows[row].cells[column...].allSatisfy { $0.text == " " }
    var folded: [Row] = []
    var cursor = (row: 0, column: 0)
    var position = 0
    for line in Self.logicalLines(rows) {
      var cells = line.flatMap(\.cells)
      let holdsCursor = line.indices.contains(row)
      let cursorCell = (row - position) * columnCount + column + (wrapIsPending ? 1 : 0)
      while cells.last == Cell() && !(holdsCursor && cells.count <= cursorCell) {
        cells.removeLast()
      }
      let pieces = Self.fold(cells, columns: newColumns)
      if holdsCursor {
        cursor = Self.place(of: cursorCell, in: pieces, columns: newColumns)
        cursor.row += folded.count
        if cursorIsBehindText && cursor.column >= newColumns {
          cursor = (cursor.row, newColumns - 1)
        }
      }
      folded += pieces
      position += line.count
    }
    rows = folded
    row = cursor.row
    column = min(cursor.column, newColumns - 1)
    rowCount = newRows
    columnCount = newColumns
    wrapIsPending = false
    fit()
  }

  /// Folds the cells of one line into rows.
  private static func fold(_ cells: [Cell], columns: Int) -> [Row] {
    var rows: [Row] = []
    var rest = cells[...]
    repeat {
      var count = min(columns, rest.count)
      // A wide character never stands across two rows.
      if count < rest.count, rest[rest.startIndex + count].text.isEmpty { count -= 1 }
      var row = Row(columns: columns)
      row.cells.replaceSubrange(0..<count, with: rest.prefix(count))
      rest = rest.dropFirst(count)
      row.continues = !rest.isEmpty
      rows.append(row)
    } while !rest.isEmpty
    return rows
  }

  private static func place(
    of cell: Int, in rows: [Row], columns: Int
  ) -> (row: Int, column: Int) {
    let row = min(cell / columns, rows.count - 1)
    return (row, cell - row * columns)
  }

  /// Drops empty rows below the cursor, and then rows at the top, until the height is right.
  private mutating func fit() {
    while rows.count > rowCount, row < rows.count - 1, rows.last == Row(columns: columnCount) {
      rows.removeLast()
    }
    while rows.count > rowCount {
      scrolledOff.append(rows.removeFirst())
      row = max(0, row - 1)
    }
    while rows.count < rowCount { rows.append(Row(columns: columnCount)) }
  }
}
