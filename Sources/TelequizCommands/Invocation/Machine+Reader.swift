import LineEditing

extension Machine {
  /// Opens what lines are read from: the editor on a terminal that is up to it, else plain lines.
  static func openReader(_ request: ReaderRequest, charactersAreUTF8: Bool) -> any LineReader {
    let circumstances = LineReaderKind.Circumstances(
      inputIsTerminal: Terminal.isTerminal(0), outputIsTerminal: Terminal.isTerminal(1),
      charactersAreUTF8: charactersAreUTF8, plainIsAskedFor: request.isPlain, term: request.term,
      accessible: nil)
    let history = request.historyPath.map(HistoryFile.init)
    if LineReaderKind(for: circumstances) == .edited,
      let reader = EditedLineReader(program: "telequiz", history: history)
    {
      return reader
    }
    return PlainLineReader(
      isInteractive: circumstances.inputIsTerminal && circumstances.outputIsTerminal)
  }
}
