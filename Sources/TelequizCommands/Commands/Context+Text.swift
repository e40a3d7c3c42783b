import TerminalText

extension Context {
  /// How text is laid out and styled for a screen of so many columns; nil: there is none.
  func renderer(columns: Int?) -> Renderer {
    renderer(columns: columns, isTerminal: invocation.terminal.outputIsTerminal)
  }

  private func renderer(columns: Int?, isTerminal: Bool) -> Renderer {
    Renderer(
      columns: columns ?? Renderer.defaultColumns,
      coloring: Coloring(
        choice: settings.color, environment: { [invocation] in invocation.environment[$0] },
        isTerminal: isTerminal && !settings.isPlain),
      glyphs: settings.isPlain || !invocation.terminal.charactersAreUTF8 ? .words : .symbols)
  }

  /// How results are laid out and styled on standard output.
  var renderer: Renderer { renderer(columns: invocation.terminal.columns()) }

  /// How talk is laid out and styled on standard error.
  var errorRenderer: Renderer {
    renderer(
      columns: invocation.terminal.columns(), isTerminal: invocation.terminal.errorIsTerminal)
  }

  /// The cells of a row of results: a pipe has as many as it takes.
  var rowWidth: Int { invocation.terminal.columns() ?? .max }

  /// Writes paragraphs as a result.
  func write(_ paragraphs: [Paragraph]) { write(renderer.text(of: paragraphs)) }
}
