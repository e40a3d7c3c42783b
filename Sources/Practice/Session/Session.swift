import Probability
public import QuestionBank

/// A practice session as a state machine: actions in, events out; nothing is read, drawn or saved
/// by itself.
///
/// The caller shows what the events say, saves the facts of every `record` event before it shows
/// what follows, and passes on what the learner does.
public struct Session: Sendable {
  /// What the session waits for.
  public enum Phase: Hashable, Sendable {
    /// It has not begun.
    case ready
    /// An answer to this question.
    case asking(Question)
    /// The reason for an answer that was given already.
    case reasoning(Question, PendingAnswer)
    /// The learner's wish to go on.
    case pausing
    /// Nothing any more; only taking back the last answer makes sense.
    case finished
  }

  /// An answer that waits for its reason.
  public struct PendingAnswer: Hashable, Sendable {
    /// The category that was chosen.
    public var response: Category.ID
    /// How sure the learner was.
    public var confidence: Confidence
    /// Milliseconds from the question to the answer.
    public var latencyMilliseconds: Int
  }

  /// The session's identity.
  public let id: FactID
  /// What the session waits for.
  public internal(set) var phase = Phase.ready
  /// What follows from all facts, those of the session included.
  public internal(set) var progress: Progress

  let curriculum: Curriculum
  let rules: PracticeRules
  let request: PracticeRequest
  var generator: SplitMix64
  private var identities: SplitMix64
  var nextOrdinal = 0
  var current: Slot?
  var queue: [Slot] = []
  var answered: [Answered] = []
  var usedHint = false
  var retryCounts: [ConceptKey: Int] = [:]
  var met: [ConceptKey] = []
  var startedAt: Moment?

  /// Prepares a session; `begin` starts it.
  ///
  /// - Parameters:
  ///   - request: What the learner asks for.
  ///   - curriculum: What can be practised.
  ///   - progress: What followed from the facts before the session.
  ///   - rules: The numbers of planning and scheduling.
  ///   - id: The session's identity.
  ///   - seed: The source of every draw; the same seed gives the same questions.
  public init(
    request: PracticeRequest, curriculum: Curriculum, progress: Progress, rules: PracticeRules,
    id: FactID, seed: UInt64
  ) {
    self.request = request
    self.curriculum = curriculum
    self.progress = progress
    self.rules = rules
    self.id = id
    generator = SplitMix64(seed: seed)
    // Not drawn from the seed: two sessions with one seed are two sessions, and so are their facts.
    identities = SplitMix64(seed: id.high ^ id.low)
  }

  /// Plans the session and asks the first question; with nothing to ask it is finished at once.
  public mutating func begin(at moment: Moment) -> [Event] {
    startedAt = moment
    queue = trialSlots ?? planner(on: moment.studyDay).plan(using: &generator)
    guard !queue.isEmpty else { return finish(at: moment) }
    let start = SessionStart(
      stamp: Stamp(id: id, moment: moment, session: id, ordinal: takeOrdinal()))
    return [.record([.session(start)])] + advance(at: moment)
  }

  /// Does what the learner wants, as far as it makes sense now.
  public mutating func respond(to action: Action, at moment: Moment) -> [Event] {
    switch (action, phase) {
    case (.answer(let category, let confidence, let latency), .asking(let question)):
      let pending = PendingAnswer(
        response: category, confidence: confidence, latencyMilliseconds: latency)
      return take(pending, to: question, at: moment)
    case (.reason(let reason), .reasoning(let question, let pending)):
      return judge(pending, to: question, reason: reason, at: moment)
    case (.proceed, .pausing): return advance(at: moment)
    case (.hint, .asking(let question)):
      usedHint = usedHint || question.example.item.hint != nil
      return [.hint(question.example.item.hint)]
    case (.why, _): return explainRule()
    case (.guess, _): return noteGuess(at: moment)
    case (.undo, .reasoning(let question, _)):
      phase = .asking(question)
      return [.question(question)]
    case (.undo, _): return undo(at: moment)
    case (.skip, .asking(let question)), (.skip, .reasoning(let question, _)):
      return [.skipped(question)] + advance(at: moment)
    case (.flag(let comment), _): return flag(comment, at: moment)
    case (.quit, .finished): return []
    case (.quit, _): return finish(at: moment)
    case (.answer, _), (.reason, _), (.hint, _), (.skip, _), (.proceed, _):
      return [.refused(.noOpenQuestion)]
    }
  }

  /// The places of a trial; nil if the session is no trial.
  private var trialSlots: [Slot]? {
    request.trial?.compactMap { curriculum[$0] }.map { example in
      Slot(
        example: example.key, concept: example.concept,
        mode: example.isContested ? .contested : .extra)
    }
  }

  /// The planner of the session as things stand.
  func planner(on today: StudyDay) -> Planner {
    Planner(
      curriculum: curriculum, progress: progress, rules: rules, request: request, today: today)
  }

  mutating func takeOrdinal() -> Int {
    defer { nextOrdinal += 1 }
    return nextOrdinal
  }

  mutating func stamp(at moment: Moment) -> Stamp {
    Stamp(id: FactID(using: &identities), moment: moment, session: id, ordinal: takeOrdinal())
  }
}
