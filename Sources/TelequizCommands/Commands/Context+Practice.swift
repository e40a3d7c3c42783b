import Practice
import Probability
import ProgressStore
import QuestionBank
import Scheduling
import TerminalText

extension Context {
  /// What concepts are called.
  var names: ConceptNames { ConceptNames(curriculum: curriculum) }

  /// The numbers of planning and scheduling, as the settings have them, with the memory model in force
  /// and bent to the day by which all is to be known.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var rules: PracticeRules {
    get throws {
      try rules(aimedAt: goal, meetingAllOf: curriculum)
    }
  }

  /// The goal that is set; nil: none is, or it is over.
  var goal: Goal? {
    settings.goalDay.flatMap { $0 > today ? Goal(day: $0) : nil }
  }

  /// The numbers of planning and scheduling, bent to a goal if there is one.
  ///
  /// - Parameters:
  ///   - goal: The goal, whatever is set.
  ///   - curriculum: What is to be met in time.
  /// - Returns: The rules, with the memory model in force.
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func rules(aimedAt goal: Goal?, meetingAllOf curriculum: Curriculum) throws -> PracticeRules {
    if modelInForce == nil { _ = try progress }
    let rules = settings.rules(with: modelInForce ?? .standard)
    guard let goal else { return rules }
    let outlook = Outlook(
      of: curriculum, progress: try progress, rules: rules, today: today)
    return rules.aimed(at: goal, meeting: outlook.new.count, on: today)
  }

  /// What follows from all facts so far.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var progress: Progress {
    get throws {
      let log = try journal.log
      let saved = try reporting { () throws(FactLogFailure) in try log.progress(today: today) }
      modelInForce = saved.model
      if !saidWhatIsOddInProgress {
        saidWhatIsOddInProgress = true
        oddities(in: saved).forEach(complain)
      }
      return saved.progress
    }
  }

  /// What a learner should know of the facts before practising goes on.
  private func oddities(in saved: SavedProgress) -> [String] {
    var notices: [String] = []
    if saved.setAside > 0 {
      notices.append(
        "\(counted(saved.setAside, "record")) dated after tomorrow left aside: was a clock wrong?")
    }
    if let problem = saved.modelProblem {
      notices.append(
        "\(problem), so memories are followed by the average learner's; `fit` chooses anew")
    }
    let changed = saved.progress.changedAnswers(in: curriculum)
    if !changed.isEmpty, !settings.isQuiet {
      let examples = counted(changed.count, "example")
      let list = changed.map(\.description).listed()
      notices.append("\(examples) with another answer than before, new to you again: \(list)")
    }
    return notices
  }

  /// What there is to practise.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var outlook: Outlook {
    get throws {
      Outlook(of: curriculum, progress: try progress, rules: try rules, today: today)
    }
  }

  /// The session before; nil when there was none.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var lastSession: LastSession? {
    get throws {
      let log = try journal.log
      return try reporting { () throws(FactLogFailure) in try log.lastSession(today: today) }
    }
  }

  /// Does something with the progress file.
  ///
  /// - Throws: `CommandFailure` when it cannot be done.
  func reporting<Value>(_ read: () throws(FactLogFailure) -> Value) throws -> Value {
    do throws(FactLogFailure) {
      return try read()
    } catch {
      throw CommandFailure("cannot use your progress: \(error.cause).\n\(error.advice).")
    }
  }

  /// Whether a line is a key that answers questions.
  func isAnswerKey(_ line: String) -> Bool {
    curriculum.subjects.contains { subject in
      Choices(subject.categories).keys.contains { String($0) == line }
    }
  }

  /// Holds a session about some of what can be practised.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func practise(
    _ request: PracticeRequest, in curriculum: Curriculum, rules: PracticeRules
  ) throws {
    var chance = SplitMix64(seed: invocation.randomSeed())
    let session = Session(
      request: request, curriculum: curriculum, progress: try progress, rules: rules,
      id: FactID(using: &chance), seed: seed)
    let conversation = SessionConversation(
      session: session, curriculum: curriculum, context: self, journal: try journal)
    lastConversation = conversation
    note(conversation.run(excuse: request.nothingToAsk))
  }

  /// Takes note that nothing can be read any more.
  func note(readFailure number: Int32) {
    complain("cannot read what is typed: \(invocation.systemErrors.words(number))")
    departure = .failed
  }

  /// Takes note of how a conversation ended.
  func note(_ end: SessionConversation.End) {
    switch end {
    case .finished: break
    case .left: departure = .done
    case .failed(let number): note(readFailure: number)
    case .signal(let number): departure = .signal(number)
    }
  }
}
