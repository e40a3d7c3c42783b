/// Lines that are being filled with words.
struct LineFilling {
  /// The lines so far.
  private(set) var lines: [[Cell]] = []
  /// The cells of the first line, and of each other.
  private let first: Int
  private let others: Int

  private var line: [Cell] = []
  private var lineWidth = 0
  private var room: Int { lines.isEmpty ? first : others }

  init(first: Int, others: Int) {
    self.first = first
    self.others = others
  }

  /// Adds a paragraph: its lines end where it ends.
  mutating func add(_ paragraph: ArraySlice<Cell>) {
    var word: [Cell] = []
    var space: Cell?
    for cell in paragraph {
      if cell.character == " " {
        place(&word, after: &space)
        space = space ?? cell
      } else {
        if let last = word.last, last.isIdeographic || cell.isIdeographic, !cell.isClosing {
          place(&word, after: &space)
        }
        word.append(cell)
      }
    }
    place(&word, after: &space)
    endLine()
  }

  private mutating func place(_ word: inout [Cell], after space: inout Cell?) {
    guard !word.isEmpty else { return }
    let separator = line.isEmpty ? nil : space
    let width = word.reduce(separator?.width ?? 0) { $0 + $1.width }
    if lineWidth + width <= room {
      line += (separator.map { [$0] } ?? []) + word
      lineWidth += width
    } else {
      if !line.isEmpty { endLine() }
      for cell in word {
        if lineWidth + cell.width > room { endLine() }
        line.append(cell)
        lineWidth += cell.width
      }
    }
    word = []
    space = nil
  }

  private mutating func endLine() {
    lines.append(line)
    line = []
    lineWidth = 0
  }
}
