/// Keeps spreadsheets from running what a cell holds: `=HYPERLINK(…)` and the like get a `'` in front.
///
/// A text that has such a `'` already gets one more, so that taking one away always gives the text back.
enum FormulaGuard {
  private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// The text as a cell that is not run.
  static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The text of a cell.
  static func unguarded(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && isDangerous(cell)
      ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  /// Whether a spreadsheet would run the text, or would once the `'`s in front of it were gone.
  private static func isDangerous(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(dangerous.contains) ?? false
  }
}
