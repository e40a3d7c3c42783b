import StrictYAML

/// A text that shows places by brackets instead of by numbers: `service: visit ⟦#1 by video⟧`.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// What the marks enclose, in the order of their beginnings.
  let spans: [Span]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var open: [Int] = []
    var spans: [Span] = []
    var place = Position(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(Span(start: place, end: place))
      case "⟧":
        spans[open.removeLast()].end = place
      default:
        text.append(scalar)
        if scalar == "\n" {
          place = Position(line: place.line + 1, column: 1)
        } else if scalar != "\u{FEFF}" || text.count > 1 {
          place.column += 1
        }
      }
    }
    self.text = String(text)
    self.spans = spans
  }
}
