import QuestionBank
import StrictYAML

@testable import BankLint

/// An example of a page as a file of its own, with the place that it marks.
struct PageExample {
  /// The file, without marks.
  let file: SourceFile
  /// The places between marks.
  let spans: [Span]

  /// Makes a file of an example; nil for a sketch.
  init?(_ example: Page.Example) {
    let marked: String
    switch example {
    case .sketch: return nil
    case .file(let text): marked = text
    case .item(let text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      marked = Self.around + lines.map { "  \($0)\n" }.joined()
    }
    var text = String.UnicodeScalarView()
    var place = Position(line: 1, column: 1)
    var start: Position?
    var spans: [Span] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = place
      case "⟧":
        if let first = start { spans.append(Span(start: first, end: place)) }
        start = nil
      default:
        text.append(scalar)
        place =
          scalar == "\n"
          ? Position(line: place.line + 1, column: 1)
          : Position(line: place.line, column: place.column + 1)
      }
    }
    file = SourceFile(name: "example.bank.yaml", bytes: Array(String(text).utf8))
    self.spans = spans
  }

  /// What stands around an item.
  private static let around = """
    format: 1
    id: sample
    title: A sample
    categories: [{id: near}, {id: far}]
    items:

    """
}
