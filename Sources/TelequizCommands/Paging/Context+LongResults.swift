import TerminalText

/// Results that may be longer than the screen.
extension Context {
  /// Writes lines as a result: through a pager on a terminal when they are longer than the screen.
  ///
  /// Lines are made when they are needed. A pager that is left early ends the work.
  ///
  /// - Parameter lines: The lines; they can be gone through again from the first.
  func page(_ lines: some Swift.Sequence<StyledText>) {
    let coloring = renderer.coloring
    let screen = pagerCommand == nil ? nil : invocation.terminal.rows()
    guard let pagerCommand, let screen else { return write(lines, coloring) }
    // The last row is the prompt's.
    let first = Array(lines.prefix(screen))
    guard first.count >= screen, let pager = invocation.pager.open(pagerCommand) else {
      return write(lines, coloring)
    }
    for chunk in TextChunks(lines, coloring) { guard pager.write(chunk) else { break } }
    // A pager that is not there has shown nothing.
    if !pager.finish() { write(lines, coloring) }
  }

  private func write(_ lines: some Swift.Sequence<StyledText>, _ coloring: Coloring) {
    for chunk in TextChunks(lines, coloring) { write(chunk) }
  }

  /// The pager as a shell runs it: `$PAGER`, else `less` where there is one; nil: no pager.
  private var pagerCommand: String? {
    let environment = invocation.environment
    let isCapable = !["", "dumb", nil].contains(environment["TERM"])
    guard invocation.terminal.inputIsTerminal, invocation.terminal.outputIsTerminal, isCapable,
      !settings.isPlain
    else { return nil }
    guard environment.isSet("PAGER") else {
      return invocation.pager.hasProgram("less") ? "less -FRX" : nil
    }
    let named = environment["PAGER"]?.trimmed ?? ""
    return named.isEmpty || named == "cat" ? nil : named
  }
}

/// Lines as texts of a few thousand characters, each made when it is asked for.
private struct TextChunks<Lines: Swift.Sequence<StyledText>>: Swift.Sequence, IteratorProtocol {
  /// One system call for this much is nearly as cheap as for a line.
  private static var length: Int { 16_384 }

  private var lines: Lines.Iterator
  private let coloring: Coloring

  init(_ lines: Lines, _ coloring: Coloring) {
    self.lines = lines.makeIterator()
    self.coloring = coloring
  }

  mutating func next() -> String? {
    var text = ""
    while text.utf8.count < Self.length, let line = lines.next() {
      text += line.rendered(coloring) + "\n"
    }
    return text.isEmpty ? nil : text
  }
}
