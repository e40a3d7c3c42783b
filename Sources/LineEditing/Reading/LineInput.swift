/// What came in.
public enum LineInput: Hashable, Sendable {
  /// A line, without its end.
  case line(String)
  /// One of the single keys, on an empty line.
  case key(Character)
  /// The end of the input: Ctrl-D, the end of a pipe.
  case endOfFile
  /// Ctrl-C; the line is dropped.
  case interrupted(lineWasEmpty: Bool)
  /// A signal asks the program to end, or the terminal is gone (`SIGHUP`); the terminal is restored
  /// already.
  case signal(Int32)
  /// The input cannot be read; the value is `errno`.
  case failed(Int32)
}
