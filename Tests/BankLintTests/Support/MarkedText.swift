import StrictYAML

/// A text with `⟦` and `⟧` around the places that are meant, which are no part of it.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The places between them.
  let spans: [Span]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var spans: [Span] = []
    var start: Position?
    var here = Position(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = here
      case "⟧":
        if let start { spans.append(Span(start: start, end: here)) }
      default:
        text.append(scalar)
        here =
          scalar == "\n"
          ? Position(line: here.line + 1, column: 1)
          : Position(line: here.line, column: here.column + 1)
      }
    }
    self.text = String(text)
    self.spans = spans
  }
}
