/// What is known of the terminal before anything is read or written.
struct TerminalFacts {
  /// Whether standard input is a terminal.
  var inputIsTerminal: Bool
  /// Whether standard output is a terminal.
  var outputIsTerminal: Bool
  /// Whether standard error is a terminal.
  var errorIsTerminal: Bool
  /// Whether text is UTF-8 there.
  var charactersAreUTF8: Bool
  /// The width of the terminal in cells, asked for anew at each call; nil when there is none.
  var columns: () -> Int?
  /// The rows of the terminal, asked for anew at each call; nil when there is none.
  var rows: () -> Int? = { nil }

  /// Creates the facts.
  init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, errorIsTerminal: Bool,
    charactersAreUTF8: Bool, columns: @escaping () -> Int?
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.charactersAreUTF8 = charactersAreUTF8
    self.columns = columns
  }
}
