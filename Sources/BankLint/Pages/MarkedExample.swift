public import StrictYAML

/// An example of a page, without the marks around the places that are meant.
public struct MarkedExample: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The places, in their order.
  public let spans: [Span]

  /// Takes the marks `⟦` and `⟧` out of a text.
  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var spans: [Span] = []
    var open: [Position] = []
    var here = Position(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(here)
      case "⟧": if let start = open.popLast() { spans.append(Span(start: start, end: here)) }
      case "\n":
        text.append(scalar)
        here = Position(line: here.line + 1, column: 1)
      default:
        text.append(scalar)
        here.column += 1
      }
    }
    self.text = String(text)
    self.spans = spans.sorted { $0.start < $1.start }
  }
}

extension Page.Example {
  /// The example, whatever it shows a piece of.
  public var marked: MarkedExample {
    switch self {
    case .item(let text), .file(let text), .sketch(let text): MarkedExample(text)
    }
  }
}
