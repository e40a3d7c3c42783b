import LineEditing
import Practice
import QuestionBank
import TerminalText

/// A session between a learner and a console: what the learner types becomes actions, and what the
/// session says becomes text; facts are saved before what follows from them is shown.
final class SessionConversation {
  /// How a conversation ended.
  enum End: Hashable {
    /// There are no more questions.
    case finished
    /// The learner wants to leave.
    case left
    /// A signal asks the program to end.
    case signal(Int32)
  }

  /// What is practised.
  let curriculum: Curriculum
  let context: Context
  let journal: Journal
  private(set) var session: Session
  /// The question that is open, or else the last one.
  var currentQuestion: Question?
  /// When the open question stood on the screen, on the console's stopwatch.
  private var askedAt: Int64 = 0
  /// Whether the learner asked to leave.
  private var wantsToLeave = false

  /// Prepares a conversation about a session.
  init(session: Session, curriculum: Curriculum, context: Context, journal: Journal) {
    self.session = session
    self.curriculum = curriculum
    self.context = context
    self.journal = journal
  }

  /// Holds the session from its first question to its summary.
  func run() -> End {
    show(session.begin(at: context.now))
    return converse()
  }

  /// Does something after the end that may reopen the session, and goes on if it does.
  func resume(with action: Action) -> End {
    respond(action)
    return converse()
  }

  private func converse() -> End {
    while session.phase != .finished {
      if session.phase == .pausing, !context.console.isInteractive {
        respond(.proceed)
        continue
      }
      switch context.console.ask(prompt) {
      case .line(let line): take(line)
      case .key(let key): take(String(key))
      case .signal(let number): return .signal(number)
      case .endOfFile, .interrupted, .failed: wantsToLeave = true
      }
      if wantsToLeave {
        respond(.quit)
        return .left
      }
    }
    return .finished
  }

  /// What a line or a key is for: a command, a shortcut, or what the session waits for.
  private func take(_ line: String) {
    let text = line.trimmed
    if let entry = CommandEntry(text) {
      take(entry)
    } else if text == "?" {
      help(on: "")
    } else if let shortcut = shortcut(text) {
      respond(shortcut)
    } else {
      switch session.phase {
      case .asking(let question): takeAnswer(text, to: question)
      case .reasoning(let question, _): takeReason(text, about: question)
      case .pausing where text.isEmpty: respond(.proceed)
      case .pausing: context.console.say("Enter goes on.")
      case .ready, .finished: break
      }
    }
  }

  private func takeAnswer(_ text: String, to question: Question) {
    guard !text.isEmpty else { return }
    switch choices(of: question).entry(text) {
    case .answer(let category, let confidence):
      let latency = Int(clamping: context.console.stopwatch - askedAt)
      respond(.answer(category, confidence, latencyMilliseconds: max(0, latency)))
    case .ambiguous(let categories):
      context.console.say("\(text): \(categories.map(\.name).listed("or"))?")
    case .unknown(let suggestion):
      let meant = suggestion.map { " Did you mean \($0.name)?" } ?? " ? is help."
      context.console.say("No answer \(text.shortened).\(meant)")
    }
  }

  private func takeReason(_ text: String, about question: Question) {
    guard !text.isEmpty, let subject = curriculum[question.example.subject] else { return }
    switch subject.reasons.lookUp(text) {
    case .found(let reason): respond(.reason(reason))
    case .ambiguous(let words):
      context.console.say("\(text): \(words.map(\.text).listed("or"))?")
    case .unknown(let word):
      let meant = word.map { " Did you mean \($0.text)?" } ?? " Its number will do."
      context.console.say("No reason \(text.shortened).\(meant)")
    }
  }

  private func take(_ entry: CommandEntry) {
    guard
      let word = context.console.meaning(
        of: entry.word, in: SessionWord.vocabulary, sign: ":")
    else { return }
    switch word {
    case .hint: respond(.hint)
    case .why: respond(.why)
    case .undo: respond(.undo)
    case .guess: respond(.guess)
    case .skip: respond(.skip)
    case .flag: respond(.flag(comment: entry.argument))
    case .stats: context.showStatistics()
    case .set: context.set(words(in: entry.argument))
    case .help: help(on: entry.argument)
    case .quit: wantsToLeave = true
    }
  }

  private func respond(_ action: Action) {
    show(session.respond(to: action, at: context.now))
  }

  /// Shows events, and notes when a question stood on the screen.
  private func show(_ events: [Event]) {
    for event in events { show(event) }
    if case .asking = session.phase, events.contains(where: \.isQuestion) {
      askedAt = context.console.stopwatch
    }
  }
}

extension Event {
  /// Whether the event puts a question.
  fileprivate var isQuestion: Bool { if case .question = self { true } else { false } }
}
