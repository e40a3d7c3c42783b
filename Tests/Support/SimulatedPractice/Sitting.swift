public import Practice
public import QuestionBank

/// Somebody who sits through a session: answers questions, goes on after pauses, keeps the record.
public struct Sitting {
  /// What is practised.
  public let curriculum: Curriculum
  /// The session.
  public var session: Session
  /// What time it is.
  public var now: Moment
  /// What was recorded.
  public private(set) var facts: [Fact] = []
  /// The questions that were asked.
  public private(set) var questions: [Question] = []
  /// The verdicts that were given.
  public private(set) var verdicts: [Verdict] = []
  /// The summary, once the session is over.
  public private(set) var summary: Summary?
  /// What the last action brought.
  public private(set) var lastEvents: [Event] = []

  /// Begins a session.
  public init(
    _ curriculum: Curriculum, progress: Progress = Progress(),
    request: PracticeRequest = PracticeRequest(), rules: PracticeRules = PracticeRules(),
    at moment: Moment = .noon(), seed: UInt64 = 1
  ) {
    self.curriculum = curriculum
    session = Session(
      request: request, curriculum: curriculum, progress: progress, rules: rules,
      id: FactID(high: UInt64(bitPattern: moment.time.milliseconds), low: seed), seed: seed)
    now = moment
    take(session.begin(at: moment))
  }

  /// The question that is open.
  public var open: Question? {
    if case .asking(let question) = session.phase { question } else { nil }
  }

  /// Does something five seconds later.
  public mutating func act(_ action: Action) {
    now = now.advanced(byMilliseconds: 5000)
    take(session.respond(to: action, at: now))
  }

  /// Answers the open question, and goes on if there is a pause.
  public mutating func answer(right: Bool, _ confidence: Confidence = .plain) {
    guard let question = open else { return }
    let key = question.example.item.answer
    let other = curriculum[question.example.subject]?.categories.map(\.id).first { $0 != key }
    answer(right ? key : other ?? key, confidence)
  }

  /// Answers the open question, and goes on if there is a pause.
  public mutating func answer(
    _ category: QuestionBank.Category.ID, _ confidence: Confidence = .plain
  ) {
    act(.answer(category, confidence, latencyMilliseconds: 4000))
    if case .pausing = session.phase { act(.proceed) }
  }

  /// Sits through to the end.
  public mutating func finish(_ isRight: (Question) -> Bool = { _ in true }) {
    while let question = open { answer(right: isRight(question)) }
  }

  private mutating func take(_ events: [Event]) {
    lastEvents = events
    for event in events {
      switch event {
      case .record(let new): facts += new
      case .question(let question): questions.append(question)
      case .verdict(let verdict): verdicts.append(verdict)
      case .finished(let summary): self.summary = summary
      default: break
      }
    }
  }
}
