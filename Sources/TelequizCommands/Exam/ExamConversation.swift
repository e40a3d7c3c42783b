import LineEditing
import Practice
import QuestionBank
import TerminalText

/// An exam between a learner and a console; an answer is saved before the next question is shown.
final class ExamConversation {
  let context: Context
  let curriculum: Curriculum
  let journal: Journal
  /// How questions are put.
  let questioning: Questioning
  private var exam: Exam
  private var wantsToLeave = false
  /// The question that is open.
  var currentQuestion: Question? { exam.open }
  /// When the open question stood on the screen, on the console's stopwatch.
  private var askedAt: Int64 = 0

  /// Prepares a conversation about an exam.
  init(_ exam: Exam, curriculum: Curriculum, context: Context, journal: Journal) {
    self.exam = exam
    self.curriculum = curriculum
    self.context = context
    self.journal = journal
    questioning = Questioning(curriculum: curriculum, context: context)
  }

  /// Holds the exam from its first question, or the first that is left, to its result.
  ///
  /// - Returns: How it ended.
  func run() -> SessionConversation.End {
    show(exam.begin(at: context.now))
    while let question = exam.open {
      switch context.console.ask(prompt(for: question)) {
      case .line(let line): take(line.trimmed, at: question)
      case .key(let key): take(String(key), at: question)
      case .endOfFile, .interrupted: wantsToLeave = true
      case .failed(let number): return leave(.failed(number))
      case .signal(let number): return .signal(number)
      }
      if wantsToLeave { return leave(.left) }
    }
    return .finished
  }

  private func leave(_ end: SessionConversation.End) -> SessionConversation.End {
    respond(.quit)
    return end
  }

  private func prompt(for question: Question) -> Prompt {
    let choices = questioning.choices(of: question)
    let keys = choices.keys.union(["?"]).union(undoes("u", at: question) ? ["u"] : [])
    return Prompt(
      text: questioning.prompt(for: question),
      keys: context.settings.answersBySingleKey ? keys : [], historyPrefixes: [":"],
      complete: {
        SessionCompletion(names: choices.categories.map(\.name), commands: SessionWord.examWords)
          .completion(of: $0)
      }, leaving: ":quit or Ctrl-D")
  }

  /// What a line or a key is for: a command, a shortcut, or an answer.
  private func take(_ text: String, at question: Question) {
    if let entry = CommandEntry(text) {
      if let word = word(entry.word) { obey(word, entry.argument, at: question) }
    } else if text == "?" {
      help(on: "", at: question)
    } else if undoes(text, at: question) {
      respond(.undo)
    } else if !text.isEmpty {
      takeAnswer(text, to: question)
    }
  }

  private func undoes(_ text: String, at question: Question) -> Bool {
    text == "u" && questioning.isFree("u", at: question)
  }

  private func takeAnswer(_ text: String, to question: Question) {
    let answer = questioning.answer(text, to: question) { complaint in
      if let word = SessionWord(withoutColon: text) {
        obey(word, "", at: question)
      } else {
        context.console.say(complaint)
      }
    }
    guard let answer else { return }
    respond(
      .answer(
        answer.category, answer.confidence,
        latencyMilliseconds: context.console.milliseconds(since: askedAt)))
  }

  /// The command that a word means; one that only practice has is refused by name.
  private func word(_ text: String) -> SessionWord? {
    if case .found(let word) = SessionWord.vocabulary.lookUp(text),
      !SessionWord.examWords.contains(word)
    {
      return word
    }
    return context.console.meaning(of: text, in: SessionWord.examVocabulary, sign: ":")
  }

  private func obey(_ word: SessionWord, _ argument: String, at question: Question) {
    switch word {
    case .undo: respond(.undo)
    case .flag: respond(.flag(comment: argument))
    case .set: context.set(words(in: argument), isInSession: true)
    case .help: help(on: argument, at: question)
    case .quit: wantsToLeave = true
    case .hint, .why, .guess, .skip, .check, .lint, .stats:
      context.console.say("There is no :\(word.rawValue) in an exam.")
    }
  }

  private func help(on word: String, at question: Question) {
    let text = word.first == ":" ? String(word.dropFirst()) : word
    if text.isEmpty {
      context.console.show(questioning.help(at: question).examParagraphs)
    } else if let command = self.word(text) {
      guard SessionWord.examWords.contains(command) else { return obey(command, "", at: question) }
      context.console.show(HelpView.paragraphs(for: command, command.examHelp))
    }
  }

  private func respond(_ action: Exam.Action) {
    show(exam.respond(to: action, at: context.now))
  }

  private func show(_ events: [Exam.Event]) {
    for event in events {
      show(event)
      if case .question = event { askedAt = context.console.stopwatch }
    }
  }
}
