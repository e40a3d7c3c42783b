import StrictYAML
import TerminalText

/// A line of a file with a stretch of it underlined.
struct SourceExcerpt {
  private let number: Int
  /// The line, safe to show.
  private let characters: [Character]
  /// Which of them are underlined.
  private let marked: Range<Int>

  /// Takes the first line of a stretch.
  ///
  /// - Parameters:
  ///   - line: The text of that line.
  ///   - span: The stretch.
  init(of line: String, at span: Span) {
    number = span.start.line
    let scalars = Array(line.unicodeScalars)
    let start = min(max(span.start.column - 1, 0), scalars.count)
    let lastLine = span.end.line > span.start.line
    let end = lastLine ? scalars.count : min(max(span.end.column - 1, start), scalars.count)
    let before = Self.safe(scalars[..<start])
    let stretch = Self.safe(scalars[start..<end])
    characters = before + stretch + Self.safe(scalars[end...])
    marked = before.count..<(before.count + stretch.count)
  }

  private static func safe(_ scalars: ArraySlice<Unicode.Scalar>) -> [Character] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Array(String(text).terminalSafe())
  }

  /// The line with its number, and below it the marks with what helps behind them.
  ///
  /// Of a line that is too long, as much as fits is shown around the stretch.
  func lines(width: Int, help: String?, glyphs: Glyphs) -> [StyledText] {
    let gutter = "\(number) | "
    let window = window(cells: max(width - gutter.count, 20) - 2 * glyphs.ellipsis.count)
    let head = window.lowerBound > 0 ? glyphs.ellipsis : ""
    let tail = window.upperBound < characters.count ? glyphs.ellipsis : ""
    let text = head + String(characters[window]) + tail
    let shown = marked.clamped(to: window)
    let indent = head.displayWidth + cells(of: window.lowerBound..<shown.lowerBound)
    let marks = String(repeating: "^", count: max(1, cells(of: shown)))
    let margin = String(repeating: " ", count: gutter.count - 2) + "| "
    return [
      "\(gutter, .dim)\(text)",
      "\(margin + String(repeating: " ", count: indent), .dim)\(marks, .red)\(help.map { " \($0)" } ?? "")",
    ]
  }

  /// The characters that are shown: a third of the room before the stretch at most, unless there is
  /// nothing else to show.
  private func window(cells room: Int) -> Range<Int> {
    var (start, end) = (marked.lowerBound, marked.lowerBound)
    var used = 0
    func fits(_ index: Int, in room: Int) -> Bool {
      used + characters[index].displayWidth <= room
    }
    while start > 0, fits(start - 1, in: room / 3) {
      start -= 1
      used += characters[start].displayWidth
    }
    while end < characters.count, fits(end, in: room) {
      used += characters[end].displayWidth
      end += 1
    }
    while start > 0, fits(start - 1, in: room) {
      start -= 1
      used += characters[start].displayWidth
    }
    return start..<end
  }

  private func cells(of range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 + $1.displayWidth }
  }
}
