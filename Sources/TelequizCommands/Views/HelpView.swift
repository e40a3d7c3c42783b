import Practice
import QuestionBank
import TerminalText

/// How help looks at the prompts of a session.
struct HelpView {
  /// The categories of the open question.
  let choices: Choices
  /// The signs between words.
  let glyphs: Glyphs
  /// Whether one key answers without Enter.
  let answersBySingleKey: Bool

  /// The whole help: how to answer, what else can be done, how to leave.
  var paragraphs: [Paragraph] {
    [
      answering,
      row(":hint", SessionWord.hint.help), row(":why", SessionWord.why.help),
      row(":undo", "take the last answer back" + shortcut("u")),
      row(":guess", "the last answer was a guess" + shortcut("g")),
      Paragraph(
        StyledText(":skip :flag :check :lint :stats :set :quit", .bold),
        trailing: "\(":help", .bold) COMMAND: more\(glyphs.separator)\("Ctrl-D", .bold) leaves"),
    ]
  }

  /// The help in an exam, where nothing helps with an answer.
  var examParagraphs: [Paragraph] {
    [
      answering, row(":undo", SessionWord.undo.examHelp + shortcut("u")),
      row(":flag", SessionWord.flag.examHelp), row(":quit", SessionWord.quit.examHelp),
      Paragraph("There is no help with an answer before the end."),
    ]
  }

  /// How to answer.
  private var answering: Paragraph {
    let keys = choices.categories.map { "\($0.key)" }
    let capitals = keys.map { $0.uppercased() }.joined(separator: " ")
    let numbers = keys.indices.map { "\($0 + 1)" }.joined(separator: " ")
    let answer = answersBySingleKey ? "answer" : "answer, then Enter"
    return row(
      keys.joined(separator: " "),
      "\(answer) (\(capitals) when you are sure; \(numbers), names and prefixes work too)")
  }

  /// The help on one command.
  static func paragraphs(for word: SessionWord, _ help: String) -> [Paragraph] {
    [Paragraph(label: word.usage, width: word.usage.count + 2, StyledText(help))]
  }

  private func shortcut(_ letter: Character) -> String {
    choices.use(letter) ? "" : " (\(letter) does it too)"
  }

  private func row(_ label: String, _ text: String) -> Paragraph {
    Paragraph(label: label, width: 9, StyledText(text))
  }
}
