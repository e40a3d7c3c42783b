internal import CPseudoTerminal

/// A small terminal: what a program has sent it, as a learner would see it.
///
/// Every sequence that it does not know is noted in `unknown`. A test that asserts that this is empty
/// knows two things: this model was not silently wrong, and the program sent nothing that it should
/// not, for instance out of a hostile bank.
public struct Screen: Sendable {
  /// One cell; the right half of a wide character has an empty text.
  struct Cell: Equatable, Sendable {
    var text = " "
    var style = ""
  }

  /// A row of cells.
  struct Row: Equatable, Sendable {
    var cells: [Cell]
    /// Whether the text goes on in the next row because it did not fit.
    var continues = false

    init(columns: Int) {
      cells = Array(repeating: Cell(), count: columns)
    }
  }

  /// How many rows there are.
  public internal(set) var rowCount: Int
  /// How many cells a row has.
  public internal(set) var columnCount: Int
  /// The row of the cursor, from 0.
  public internal(set) var row = 0
  /// The column of the cursor, from 0.
  public internal(set) var column = 0
  /// The private modes that are on: `2004` is bracketed paste, `25` a visible cursor.
  public internal(set) var modes: Set<String> = []
  /// What this model does not know, in the order in which it came.
  public internal(set) var unknown: [String] = []
  /// How often the bell rang.
  public internal(set) var bells = 0
  /// How often the screen was cleared as a whole.
  public internal(set) var clearings = 0

  var rows: [Row]
  /// The rows that have left the screen at the top.
  var scrolledOff: [Row] = []
  var style = ""
  var wrapIsPending = false
  var inserts = false
  var pending: ArraySlice<UInt8> = []

  /// An empty screen.
  public init(rows: Int = 24, columns: Int = 80) {
    rowCount = rows
    columnCount = columns
    self.rows = Array(repeating: Row(columns: columns), count: rows)
  }

  /// Takes what the program has sent.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let used = step() { pending = pending.dropFirst(used) }
    pending = ArraySlice(Array(pending))
  }

  /// Shows one character where the cursor stands.
  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(pseudo_terminal_character_width(scalar.value))
    if width < 0 || Self.isForbidden(scalar) {
      unknown.append("U+" + String(scalar.value, radix: 16, uppercase: true))
      return
    }
    if width == 0 { return join(scalar) }
    if wrapIsPending || column + width > columnCount {
      rows[row].continues = true
      column = 0
      wrapIsPending = false
      lineFeed()
    }
    if inserts { insertBlanks(width) }
    rows[row].cells[column] = Cell(text: String(scalar), style: style)
    if width == 2 { rows[row].cells[column + 1] = Cell(text: "", style: style) }
    column += width
    if column >= columnCount {
      column = columnCount - 1
      wrapIsPending = true
    }
  }

  mutating func lineFeed() {
    if row + 1 < rowCount {
      row += 1
    } else {
      scrolledOff.append(rows.removeFirst())
      rows.append(Row(columns: columnCount))
    }
  }

  mutating func insertBlanks(_ count: Int) {
    rows[row].cells.insert(contentsOf: Array(repeating: Cell(), count: count), at: column)
    rows[row].cells.removeLast(rows[row].cells.count - columnCount)
  }

  /// A character without a width belongs to the cell before the cursor.
  private mutating func join(_ scalar: Unicode.Scalar) {
    var before = wrapIsPending ? column : max(0, column - 1)
    if rows[row].cells[before].text.isEmpty { before = max(0, before - 1) }
    rows[row].cells[before].text.unicodeScalars.append(scalar)
  }

  /// What turns text round or hides it; a program that shows other people's text has to stop it.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0, 0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
