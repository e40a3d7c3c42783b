/// Something that lines are read from and text is written to: a terminal, a pipe or a script.
public protocol LineReader: AnyObject {
  /// Whether somebody sits at the other end and sees prompts.
  var isInteractive: Bool { get }
  /// The width of the screen in cells; nil when there is none.
  var columns: Int? { get }
  /// Milliseconds for which the program has been suspended so far, by Ctrl-Z for instance.
  ///
  /// Who measures how long an answer took takes the difference of this before and after off.
  var suspendedMilliseconds: Int64 { get }
  /// The `errno` of the first write that failed; nil while everything has been written.
  ///
  /// After `EPIPE` nobody reads any more, which is no failure of the program's.
  var outputFailure: Int32? { get }
  /// Reads one line, or one key where the request allows it.
  func read(_ request: LineRequest) -> LineInput
  /// Writes text as it is; it must be safe for a terminal already.
  func write(_ text: String)
  /// What went wrong besides, in words, since this was last asked; it may hold anything that a
  /// terminal would obey.
  ///
  /// A mistake in `.editrc` is such a thing, or a history that cannot be written.
  func takeNotices() -> [String]
}

extension LineReader {
  /// Nothing goes wrong besides.
  public func takeNotices() -> [String] { [] }
}
