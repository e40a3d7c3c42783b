extension StyledText {
  /// The text as it is written to a terminal or a file.
  ///
  /// No style reaches over a line break, so that lines can be cut apart.
  public func rendered(_ coloring: Coloring) -> String {
    guard coloring == .ansi else { return plain }
    return runs.map { run in
      guard let parameters = run.style.parameters else { return run.text }
      return run.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.isEmpty ? "" : "\u{1B}[\(parameters)m\(line)\u{1B}[0m"
      }.joined(separator: "\n")
    }.joined()
  }
}
