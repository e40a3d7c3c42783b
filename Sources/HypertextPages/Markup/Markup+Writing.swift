import TerminalText

extension Markup {
  /// The markup as text that is HTML and well-formed XML at the same time.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Elements that stand on lines of their own, so that a page can be read and compared as a file.
  private static let blocks: Set<String> = [
    "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "section",
    "article",
    "h1", "h2", "h3", "p", "dl", "div", "figure", "figcaption", "table", "caption", "thead",
    "tbody",
    "tr", "ul", "ol", "li", "svg", "g",
  ]

  /// Elements that hold text alone.
  private static let unbreakable: Set<String> = ["title", "style", "desc", "text"]

  /// Elements that have no end tag in HTML.
  private static let empties: Set<String> = ["meta", "br", "hr"]

  func write(to text: inout String) {
    switch self {
    case .text(let content): text += content.escaped(breaking: true)
    case .element(let element):
      text += "<\(element.name)"
      for attribute in element.attributes {
        text += " \(attribute.name)=\"\(attribute.value.escapedInAttribute)\""
      }
      if Self.empties.contains(element.name) {
        text += "/>"
      } else {
        text += ">"
        for child in element.children {
          if case .text(let content) = child, Self.unbreakable.contains(element.name) {
            text += content.escaped(breaking: false)
          } else {
            child.write(to: &text)
          }
        }
        text += "</\(element.name)>"
      }
      if Self.blocks.contains(element.name) { text += "\n" }
    }
  }
}

extension String {
  /// The text with the signs of markup escaped, and everything visible that hides or steers.
  ///
  /// With `breaking` a very long word may be broken, or it would push a table off its page.
  fileprivate func escaped(breaking: Bool) -> String {
    let safe = terminalSafe(lineBreaks: .kept)
    guard breaking else { return safe.withEntities(quotes: false) }
    return safe.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
      .flatMap(\.pieces).reduce(into: (text: "", end: safe.startIndex)) { written, piece in
        // What lies between two words is the whitespace that parts them, and nothing within a word.
        let isWithinWord = written.end == piece.startIndex && !written.text.isEmpty
        written.text += isWithinWord ? "<wbr/>" : safe[written.end..<piece.startIndex]
        written.text += String(piece).withEntities(quotes: false)
        written.end = piece.endIndex
      }.text
  }

  /// The text as the value of an attribute in double quotes.
  fileprivate var escapedInAttribute: String {
    terminalSafe(lineBreaks: .shown).withEntities(quotes: true)
  }

  private func withEntities(quotes: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where quotes: escaped.append(contentsOf: "&quot;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension Substring {
  /// A word, or its pieces if it is so long that no room would be left for the figures behind it on a page
  /// 360 pixels wide.
  fileprivate var pieces: [Substring] {
    guard count > 16 else { return [self] }
    var rest = self
    var pieces: [Substring] = []
    while !rest.isEmpty {
      pieces.append(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
    return pieces
  }
}
