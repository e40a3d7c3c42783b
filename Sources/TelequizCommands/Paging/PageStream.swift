/// A program that shows text page by page, while text is written to it.
struct PageStream {
  /// Writes some text; false when nobody reads on.
  var write: (_ text: String) -> Bool
  /// Waits until the reader leaves; false when the program could not be run at all.
  var finish: () -> Bool
}

/// What is needed to show text page by page; without a pager nothing is.
struct PagerAccess {
  /// Starts a pager by its command line, as a shell reads it; nil when that fails.
  var open: (_ command: String) -> PageStream? = { _ in nil }
  /// Whether a program of a name can be run.
  var hasProgram: (_ name: String) -> Bool = { _ in false }
}
