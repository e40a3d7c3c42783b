import Practice
import QuestionBank
import TerminalText

/// How questions are put to a learner, and how answers to them are read, in practice and in exams.
struct Questioning {
  /// What the questions are about.
  let curriculum: Curriculum
  /// What they are asked in.
  let context: Context

  /// The choices of a question.
  func choices(of question: Question) -> Choices {
    Choices(curriculum[question.example.subject]?.categories ?? [])
  }

  /// How a question looks.
  func view(of question: Question) -> QuestionView? {
    curriculum[question.example.subject].map {
      QuestionView(subject: $0, glyphs: context.console.glyphs)
    }
  }

  /// Shows a question, and above a prompt what the prompt has no room for.
  func show(_ question: Question) {
    guard let view = view(of: question) else { return }
    let console = context.console
    console.show(view.service(of: question))
    guard console.isInteractive else { return }
    let hasRoom = console.renderer.hasRoom(behind: view.choices)
    console.show([.blank] + (hasRoom ? [] : [Paragraph(view.choices)]))
  }

  /// What an answer is asked for with, without the sign of a prompt.
  func prompt(for question: Question) -> StyledText {
    guard let view = view(of: question) else { return StyledText() }
    return context.console.renderer.hasRoom(behind: view.choices) ? view.choices : view.keys
  }

  /// Whether no category of a question uses a letter.
  func isFree(_ letter: Character, at question: Question?) -> Bool {
    question.map { !choices(of: $0).use(letter) } ?? true
  }

  /// The answer that a text gives; when it may be several, asks which.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - question: The question that is open.
  ///   - otherwise: Is given what is to be said of a text that is like no answer.
  /// - Returns: The answer; nil when there is none in the text.
  func answer(
    _ text: String, to question: Question, otherwise: (String) -> Void
  ) -> (category: Category.ID, confidence: Confidence)? {
    switch choices(of: question).entry(text) {
    case .answer(let category, let confidence): return (category, confidence)
    case .ambiguous(let categories):
      context.console.say("\(text): \(categories.map(\.name).listed("or"))?")
    case .unknown(let suggestion):
      let meant = suggestion.map { "Did you mean \($0.name)?" } ?? "? is help."
      otherwise("No answer \(text.shortened). \(meant)")
    }
    return nil
  }

  /// The help at the prompts of a question.
  func help(at question: Question?) -> HelpView {
    HelpView(
      choices: question.map(choices) ?? Choices([]), glyphs: context.console.glyphs,
      answersBySingleKey: context.settings.answersBySingleKey && context.console.isInteractive)
  }
}
