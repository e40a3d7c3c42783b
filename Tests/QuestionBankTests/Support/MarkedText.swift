import StrictYAML

/// A text in which `«` and `»` mark places, so that a test says where without counting columns.
struct MarkedText {
  /// The text without marks.
  let text: String
  /// The marked places, in order.
  let spans: [Span]

  /// Takes the marks out of a text.
  init(_ marked: String) {
    var text = ""
    var spans: [Span] = []
    var open: [Position] = []
    var position = Position(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": open.append(position)
      case "»":
        if let start = open.popLast() { spans.append(Span(start: start, end: position)) }
      case "\n":
        text.unicodeScalars.append(scalar)
        position = Position(line: position.line + 1, column: 1)
      default:
        text.unicodeScalars.append(scalar)
        position.column += 1
      }
    }
    self.text = text
    self.spans = spans.sorted { $0.start < $1.start }
  }
}
