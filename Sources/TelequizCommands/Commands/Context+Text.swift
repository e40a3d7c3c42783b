import TerminalText

extension Context {
  /// How text is laid out and styled for a screen of so many columns; nil: there is none.
  func renderer(columns: Int?) -> Renderer {
    Renderer(
      columns: columns ?? Renderer.defaultColumns,
      coloring: Coloring(
        choice: settings.color, environment: { [invocation] in invocation.environment[$0] },
        isTerminal: invocation.terminal.outputIsTerminal && !settings.isPlain),
      glyphs: settings.isPlain || !invocation.terminal.charactersAreUTF8 ? .words : .symbols)
  }

  /// How results are laid out and styled on standard output.
  var renderer: Renderer { renderer(columns: invocation.terminal.columns()) }

  /// Writes paragraphs as a result.
  func write(_ paragraphs: [Paragraph]) { write(renderer.text(of: paragraphs)) }
}
