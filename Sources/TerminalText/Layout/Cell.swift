/// A character as people see it, with its style: what layout moves about and never splits.
struct Cell {
  var character: Character
  var style: Style
  var width: Int

  init(_ character: Character, _ style: Style) {
    self.character = character
    self.style = style
    width = character.displayWidth
  }

  /// Whether lines may be broken beside it without a space: scripts that are written without.
  var isIdeographic: Bool {
    guard width == 2, let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x2E80...0x312F, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      return true
    default: return false
    }
  }

  /// Whether it may not begin a line.
  var isClosing: Bool { closingCharacters.contains(character) }
}

private let closingCharacters: Set<Character> = Set("、。，．：；！？」』）】〉》〕］｝ーゝ々…,.:;!?)]}’”")

extension StyledText {
  /// The text as cells.
  var cells: [Cell] {
    runs.flatMap { run in run.text.map { Cell($0, run.style) } }
  }

  init(_ cells: some Sequence<Cell>) {
    self.init()
    var text = ""
    var style = Style.plain
    for cell in cells {
      if cell.style != style {
        append(safe: text, style)
        text = ""
        style = cell.style
      }
      text.append(cell.character)
    }
    append(safe: text, style)
  }
}
