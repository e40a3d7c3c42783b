/// How a foreign text is written.
enum TextFormat: Hashable {
  /// As it reads.
  case plain
  /// As a web page.
  case html
  /// As it reads, or as a web page if it has tags or entities: Moodle's own format.
  case automatic
  /// With signs for emphasis, which stay.
  case markdown
}

/// A foreign text as people read it, and what was lost on the way.
struct PlainText: Hashable {
  /// The text on one line; nil if nothing is left.
  var text: String?
  /// The elements that said more than a line break, in the order of their first use.
  var lostMarkup: [String] = []
  /// Whether invisible characters were left out.
  var lostCharacters = false

  /// Reads a text.
  init(_ original: String, _ format: TextFormat) {
    let isHTML =
      switch format {
      case .html: true
      case .automatic: HTMLText.isLikely(original)
      case .plain, .markdown: false
      }
    var source = original
    if isHTML {
      let html = HTMLText(original)
      source = html.text
      lostMarkup = html.lostElements
    }
    let words = BankWords(source)
    text = words.text.isEmpty ? nil : words.text
    lostCharacters = words.lostCharacters
  }
}
