import LineEditing
import Practice
import QuestionBank
import TerminalText

extension SessionConversation {
  /// What is asked for now.
  var prompt: Prompt {
    var text: StyledText = "\("Enter", .bold)"
    var keys: Set<Character> = [" "]
    var names: [String] = []
    switch session.phase {
    case .asking(let question):
      let choices = questioning.choices(of: question)
      text = questioning.prompt(for: question)
      keys = choices.keys
      names = choices.categories.map(\.name)
    case .reasoning(let question, _):
      let subject = curriculum[question.example.subject]
      text = questioning.view(of: question)?.reasons ?? text
      keys = subject?.reasonKeys ?? []
      names = subject?.decision.map(CriterionWords.name) ?? []
    case .ready, .pausing, .finished: break
    }
    keys.formUnion(Shortcut.allCases.filter(isFree).map(\.letter) + ["?"])
    return Prompt(
      text: text, keys: context.settings.answersBySingleKey ? keys : [], historyPrefixes: [":"],
      complete: { SessionCompletion(names: names).completion(of: $0) },
      leaving: ":quit or Ctrl-D")
  }

  /// The action that a letter stands for, if it is free for one.
  func shortcut(_ text: String) -> Action? {
    Shortcut.allCases.first { text == String($0.letter) && isFree($0) }?.action
  }

  /// Whether no category of the question at hand uses the letter.
  private func isFree(_ shortcut: Shortcut) -> Bool {
    questioning.isFree(shortcut.letter, at: currentQuestion)
  }

  /// Shows the help at a session's prompts, or that on one command.
  func help(on word: String) {
    let text = word.first == ":" ? String(word.dropFirst()) : word
    if text.isEmpty {
      context.console.show(questioning.help(at: currentQuestion).paragraphs)
    } else if let command = context.console.meaning(
      of: text, in: SessionWord.vocabulary, sign: ":")
    {
      context.console.show(HelpView.paragraphs(for: command, command.help))
    }
  }
}

/// The letters that act on the last answer while the prompt is empty.
private enum Shortcut: CaseIterable {
  case undo
  case guess

  var letter: Character {
    switch self {
    case .undo: "u"
    case .guess: "g"
    }
  }

  var action: Action {
    switch self {
    case .undo: .undo
    case .guess: .guess
    }
  }
}
