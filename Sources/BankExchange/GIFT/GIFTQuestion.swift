/// A question as GIFT says it.
struct GIFTQuestion: Hashable {
  /// A text with the name of its format; nil: Moodle's own.
  struct Text: Hashable {
    var format: String?
    var text: String
  }

  /// An option, or an answer that counts.
  struct Answer: Hashable {
    /// What it is worth, in percent.
    var percent: Double
    var text: Text
    var feedback: Text?
  }

  /// What is asked.
  enum Body: Hashable {
    case category(String)
    case description
    case essay
    case numerical
    /// Pairs of a question and an answer.
    case matching
    case trueFalse(Bool, wrongFeedback: Text?, rightFeedback: Text?)
    case shortAnswer([Answer])
    /// Options, and whether one of them is the right one.
    case choice([Answer], isSingle: Bool)
  }

  var line: Int
  var id: String?
  var tags: [String] = []
  var title: String?
  var stem = Text(text: "")
  var body: Body
  /// What is said to everybody at the end.
  var generalFeedback: Text?

  static let formats: Set<String> = ["html", "moodle", "plain", "markdown"]
}

extension GIFTQuestion.Text {
  /// Takes a text with the name of its format in front, if it has one.
  init(_ source: GIFTText, in format: String?) {
    let source = source
    if source.hasPrefix("["), let end = source.first("]") {
      let name = source.before(end).dropping(1).text
      if GIFTQuestion.formats.contains(name) {
        self.init(format: name, text: source.from(end + 1).text.trimmingSpace())
        return
      }
    }
    self.init(format: format, text: source.text.trimmingSpace())
  }

  /// The text as people read it.
  var plain: PlainText {
    switch format {
    case "html": PlainText(text, .html)
    case "plain": PlainText(text, .plain)
    case "markdown": PlainText(text, .markdown)
    default: PlainText(text, .automatic)
    }
  }
}
