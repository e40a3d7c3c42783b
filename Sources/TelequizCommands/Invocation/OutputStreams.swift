import TerminalText

/// Where a command's text goes: results on one stream, talk on the other.
struct OutputStreams {
  /// Writes to standard output, as it is.
  var output: (String) -> Void
  /// Writes to standard error, as it is.
  var error: (String) -> Void

  /// Creates a pair of streams.
  init(output: @escaping (String) -> Void, error: @escaping (String) -> Void) {
    self.output = output
    self.error = error
  }

  /// Writes a complaint about a place in a file: `file:line:column: error: what`.
  func complain(place: String, _ message: String) {
    error("\(place.terminalSafe()): error: \(message.terminalSafe())\n")
  }
}
