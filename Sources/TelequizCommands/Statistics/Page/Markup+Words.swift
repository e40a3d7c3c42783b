import HypertextPages
import TerminalText

extension Markup {
  /// A paragraph.
  static func paragraph(_ text: String) -> Markup { .tag("p", [:], text) }

  /// A paragraph of styled text; what is bold on a terminal is strong.
  static func paragraph(_ text: StyledText) -> Markup { .tag("p", [:], spans(of: text)) }

  /// Styled text; what is bold on a terminal is strong.
  static func spans(of text: StyledText) -> [Markup] {
    text.runs.map { run in
      switch run.style {
      case .bold, .boldRed, .boldGreen: .tag("strong", [:], run.text)
      default: .text(run.text)
      }
    }
  }

  /// Terms, and what is said of each.
  static func terms(_ rows: [(term: String, words: [Markup])]) -> Markup {
    .tag(
      "dl", [:], rows.flatMap { [.tag("dt", [:], $0.term), .tag("dd", [:], $0.words)] })
  }
}

extension String {
  /// The text with its spaces held together, as a figure on one line.
  var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
