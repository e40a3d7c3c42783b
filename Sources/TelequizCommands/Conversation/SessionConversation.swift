import LineEditing
import Practice
import QuestionBank

/// A session between a learner and a console: what the learner types becomes actions, and what the
/// session says becomes text; facts are saved before what follows from them is shown.
final class SessionConversation {
  /// How a conversation ended.
  enum End: Hashable {
    /// There are no more questions.
    case finished
    /// The learner wants to leave.
    case left
    /// The input cannot be read; the value is `errno`.
    case failed(Int32)
    /// A signal asks the program to end.
    case signal(Int32)
  }

  /// What a session is held for.
  enum Purpose: Hashable {
    /// A learner practises.
    case practice
    /// An author tries examples: nothing is recorded.
    case trial
  }

  /// What is practised.
  let curriculum: Curriculum
  let context: Context
  let journal: Journal
  /// What the session is held for.
  let purpose: Purpose
  /// The banks that the examples come from; nil: those of the context.
  var origin: Origin?
  private(set) var session: Session
  /// The question that is open, or else the last one.
  var currentQuestion: Question?
  /// How its questions are put.
  let questioning: Questioning
  /// Whether the learner asked to leave.
  var wantsToLeave = false
  /// When the open question stood on the screen, on the console's stopwatch.
  private var askedAt: Int64 = 0

  /// Prepares a conversation about a session.
  init(
    session: Session, curriculum: Curriculum, context: Context, journal: Journal,
    purpose: Purpose = .practice
  ) {
    self.purpose = purpose
    self.session = session
    self.curriculum = curriculum
    self.context = context
    self.journal = journal
    questioning = Questioning(curriculum: curriculum, context: context)
  }

  /// Holds the session from its first question to its summary.
  ///
  /// - Parameter excuse: What is said when there is nothing to ask.
  /// - Returns: How it ended.
  func run(excuse: String) -> End {
    let events = session.begin(at: context.now)
    if session.phase == .finished {
      context.console.say(excuse)
    } else {
      show(events)
    }
    return converse()
  }

  /// Does something after the end that may reopen the session, and goes on if it does.
  func resume(with action: Action) -> End {
    respond(action)
    return converse()
  }

  /// Passes on what the learner does, and shows what the session says.
  func respond(_ action: Action) {
    show(session.respond(to: action, at: context.now))
  }

  /// Milliseconds since the open question stood on the screen, time in suspension left out.
  var latencyMilliseconds: Int { context.console.milliseconds(since: askedAt) }

  private func converse() -> End {
    while session.phase != .finished {
      // Where nobody sits there is nothing to wait for.
      if session.phase == .pausing, !context.console.isInteractive {
        respond(.proceed)
        continue
      }
      switch context.console.ask(prompt) {
      case .line(let line): take(line)
      case .key(let key): take(String(key))
      case .endOfFile, .interrupted: wantsToLeave = true
      case .failed(let number): return leave(.failed(number))
      case .signal(let number): return .signal(number)
      }
      if wantsToLeave { return leave(.left) }
    }
    return .finished
  }

  private func leave(_ end: End) -> End {
    respond(.quit)
    return end
  }

  /// Shows events, and notes when a question stood on the screen.
  private func show(_ events: [Event]) {
    for event in events { show(event) }
    if events.contains(where: \.isQuestion) { askedAt = context.console.stopwatch }
  }
}

extension Event {
  /// Whether the event puts a question.
  fileprivate var isQuestion: Bool { if case .question = self { true } else { false } }
}
