import Probability
import TerminalText

/// A part of a page of statistics: a heading, and lines that are laid out for a width.
struct StatisticsBlock {
  /// What it is about; empty for the first of a page.
  var heading: String
  /// What stands behind the heading at the right edge.
  var aside = ""
  /// The lines, of so many cells each.
  var lines: (Int) -> [StyledText]

  /// A block of paragraphs.
  init(_ heading: String, aside: String = "", paragraphs: [Paragraph]) {
    self.init(heading, aside: aside) { width in paragraphs.flatMap { $0.lines(width: width) } }
  }

  /// A block that is laid out by a closure.
  init(_ heading: String, aside: String = "", lines: @escaping (Int) -> [StyledText]) {
    self.heading = heading
    self.aside = aside
    self.lines = lines
  }

  /// A block of one table, and paragraphs behind it.
  init(_ heading: String, table: TextTable, then paragraphs: [Paragraph] = []) {
    self.init(heading) { width in
      table.lines(width: width) + paragraphs.flatMap { $0.lines(width: width) }
    }
  }

  /// The heading and the lines.
  func rendered(width: Int) -> [StyledText] {
    guard !heading.isEmpty else { return lines(width) }
    let title = Paragraph(
      StyledText(heading, .bold), trailing: StyledText(aside, .dim))
    return title.lines(width: width) + lines(width)
  }
}

extension [StatisticsBlock] {
  /// The blocks one below another, with an empty line between.
  func rendered(width: Int) -> [StyledText] {
    enumerated().flatMap { index, block in
      (index == 0 ? [] : [StyledText()]) + block.rendered(width: width)
    }
  }
}
