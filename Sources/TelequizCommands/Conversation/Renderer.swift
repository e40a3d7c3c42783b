import TerminalText

/// How paragraphs become text: wrapped to the screen, styled, and safe for a terminal.
struct Renderer {
  /// The width that is taken where there is no screen, in cells.
  static let defaultColumns = 80

  /// The width of the screen in cells.
  let columns: Int
  /// Whether styles become escape sequences.
  let coloring: Coloring
  /// The signs between words.
  let glyphs: Glyphs

  /// The cells of a line of text.
  var width: Int { comfortableWidth(columns: columns) }

  /// The text of paragraphs, each line ended.
  func text(of paragraphs: [Paragraph]) -> String {
    text(of: paragraphs.flatMap { $0.lines(width: width) })
  }

  /// The text of lines, each ended.
  func text(of lines: [StyledText]) -> String {
    lines.map { $0.rendered(coloring) + "\n" }.joined()
  }

  /// A prompt with its sign.
  func prompt(_ text: StyledText) -> String {
    (text + StyledText(" \(glyphs.prompt) ")).prompt(coloring)
  }

  /// Whether a prompt leaves room for a few letters on its line.
  func hasRoom(behind prompt: StyledText) -> Bool { prompt.displayWidth + 8 <= columns }
}
