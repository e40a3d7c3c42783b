import BankLint
import StrictYAML
import TerminalText

/// The page of an error or a lint.
struct TopicView {
  private let topic: Topic

  /// Takes what is explained.
  init(_ topic: Topic) { self.topic = topic }

  /// The lines of the page.
  func lines(width: Int) -> [StyledText] {
    var lines: [StyledText] = heading.wrapped(to: width)
    guard let page = topic.page else { return lines }
    lines += [""] + StyledText(page.why.onOneLine).wrapped(to: width)
    lines += ["", "\("Wrong:", .boldRed)"] + Self.lines(of: page.wrong)
    lines += ["", "\("Right:", .boldGreen)"] + Self.lines(of: page.right)
    lines += [""] + advice.flatMap { $0.wrapped(to: width, hanging: 2) }
    if !page.references.isEmpty {
      lines += ["", "More:"]
      lines += page.references.flatMap { StyledText($0).wrapped(to: width, after: "  ") }
    }
    return lines
  }

  private var heading: StyledText {
    "\(topic.name, .bold) (\(topic.code), \(topic.levelName)): \(topic.summary)"
  }

  /// What can be done about it besides writing otherwise.
  private var advice: [StyledText] {
    var advice: [StyledText] = []
    if topic.isFixable {
      advice.append("'telequiz bank lint --fix' puts it right where it is certain what is meant.")
    }
    switch topic {
    case .error:
      advice.append("It cannot be allowed: what it is about cannot be used as it is.")
    case .lint(.unusedSuppression), .lint(.badSuppression):
      advice.append(
        "Another level for it: '--level \(topic.name)=note', or a line in telequiz-lint.yaml.")
    case .lint:
      advice.append("To allow it, with a reason, write above the item or entry:")
      advice.append("  # lint: allow \(topic.name) -- the reason")
      advice.append(
        "Another level for it: '--level \(topic.name)=note', or a line in telequiz-lint.yaml.")
    }
    return advice
  }

  /// An example with marks below what is meant.
  private static func lines(of example: Page.Example) -> [StyledText] {
    let marked = example.marked
    let texts = marked.text.split(separator: "\n", omittingEmptySubsequences: false)
    return texts.enumerated().flatMap { index, text -> [StyledText] in
      let line: StyledText = "  \(String(text))"
      let marks = marks(below: Array(text.unicodeScalars), number: index + 1, marked.spans)
      return marks.isEmpty ? [line] : [line, "  \(marks, .red)"]
    }
  }

  private static func marks(
    below line: [Unicode.Scalar], number: Int, _ spans: [Span]
  ) -> String {
    var marks = ""
    for span in spans where span.start.line <= number && number <= span.end.line {
      let start = span.start.line == number ? span.start.column - 1 : 0
      let end = span.end.line == number ? span.end.column - 1 : line.count
      guard start < end || span.start == span.end else { continue }
      let indent = width(of: line.prefix(start)) - marks.displayWidth
      marks += String(repeating: " ", count: max(0, indent))
      marks += String(
        repeating: "^", count: max(1, width(of: line.dropFirst(start).prefix(end - start))))
    }
    return marks
  }

  private static func width(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).terminalSafe().displayWidth
  }
}

extension String {
  /// The text with every run of spaces and line breaks as one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
