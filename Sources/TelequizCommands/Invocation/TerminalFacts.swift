/// What is known of the terminal before anything is read or written.
struct TerminalFacts {
  /// Whether standard input is a terminal.
  var inputIsTerminal: Bool
  /// Whether standard output is a terminal.
  var outputIsTerminal: Bool
  /// The width of the terminal in cells, asked for anew at each call; nil when there is none.
  var columns: () -> Int?

  /// Creates the facts.
  init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, columns: @escaping () -> Int?
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.columns = columns
  }

  /// No terminal anywhere: pipes and files.
  static var none: TerminalFacts {
    TerminalFacts(inputIsTerminal: false, outputIsTerminal: false, columns: { nil })
  }
}
