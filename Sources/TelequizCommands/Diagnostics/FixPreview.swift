import BankLint
import StrictYAML
import TerminalText

/// The lines that a fix changes, as they become.
struct FixPreview {
  /// How many lines are shown at most.
  private static let limit = 6

  /// The lines: `~` before a changed one, `-` before one that goes.
  let lines: [StyledText]

  /// Makes the changes in a text; nil if they cannot be made.
  init?(of fix: Fix, in text: SourceText) {
    let edits = fix.edits.map { TextEdit($0.span, $0.text) }
    guard let first = fix.edits.map(\.span.start.line).min(),
      let last = fix.edits.map(\.span.end.line).max(), let fixed = try? text.applying(edits)
    else { return nil }
    let new = SourceText(Array(fixed.utf8))
    // What is deleted with its line end leaves the line after it as it is.
    let isWholeLines = fix.edits.allSatisfy { $0.span.end.column == 1 && $0.text.isEmpty }
    let end = isWholeLines ? last - 1 : last
    let newEnd = end + new.lineCount - text.lineCount
    let rows =
      newEnd >= first
      ? (first...newEnd).map { ("~", $0, new.line($0)) }
      : (first...max(first, end)).map { ("-", $0, text.line($0)) }
    let width = "\(rows.last?.1 ?? 0)".count
    lines =
      rows.prefix(Self.limit).map { sign, number, line in
        let digits = "\(number)"
        let padding = String(repeating: " ", count: width - digits.count)
        return
          "\(padding + digits + " ", .dim)\(sign, sign == "-" ? .red : .green) \(line.terminalSafe())"
      }
      + (rows.count > Self.limit
        ? ["\(String(repeating: " ", count: width + 1) + "~", .dim) ..."] : [])
  }
}
