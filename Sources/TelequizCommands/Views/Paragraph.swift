import TerminalText

/// Text that is wrapped to the width of the screen, and where its lines begin.
struct Paragraph: Hashable {
  /// What stands first; the lines after it are indented by its width.
  var lead: StyledText
  /// The text.
  var body: StyledText
  /// What stands at the right edge, or on lines of its own where there is no room.
  var trailing: StyledText

  /// Creates a paragraph.
  init(
    _ body: StyledText, after lead: StyledText = StyledText(),
    trailing: StyledText = StyledText()
  ) {
    self.lead = lead
    self.body = body
    self.trailing = trailing
  }

  /// Creates an indented paragraph.
  init(_ body: StyledText, indent: Int) {
    self.init(body, after: StyledText(String(repeating: " ", count: indent)))
  }

  /// Creates a paragraph behind a label in a column of its own.
  ///
  /// - Parameters:
  ///   - label: The label.
  ///   - width: The cells of the column, the gap behind it included.
  ///   - body: The text.
  init(label: String, width: Int, _ body: StyledText) {
    let gap = String(repeating: " ", count: max(1, width - label.displayWidth))
    self.init(body, after: "\(label, .bold)\(gap)")
  }

  /// An empty line.
  static let blank = Paragraph(StyledText())

  /// The lines of the paragraph, of so many cells each.
  func lines(width: Int) -> [StyledText] {
    guard !trailing.isEmpty else { return body.wrapped(to: width, after: lead) }
    let left = lead + body
    if left.displayWidth + trailing.displayWidth + 2 <= width {
      return StyledText.atEdges(left, trailing, width: width)
    }
    return body.wrapped(to: width, after: lead) + trailing.wrapped(to: width, after: lead)
  }
}
