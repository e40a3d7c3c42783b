public import Practice
public import QuestionBank

/// How a concept came to be due when it is due: its answers by study day, and what each day did.
public struct ConceptAccount: Hashable, Sendable {
  /// The concept, by today's name.
  public let key: ConceptKey
  /// The study day that it is.
  public let today: StudyDay
  /// Where it stands today.
  public let standing: Standing
  /// What follows from all answers; nil: there is none.
  public let progress: ConceptProgress?
  /// How the days from the last rating to the next came about; nil: it has no rating.
  public let interval: Interval?
  /// The study days on which it was asked, the earliest first.
  public let days: [Day]

  /// What happened on one study day.
  public struct Day: Hashable, Sendable {
    /// The study day.
    public var day: StudyDay
    /// Its answers, the earliest first.
    public var answers: [AccountedAnswer]
    /// What the day did to the memory; nil: its rating was not settled.
    public var settlement: Settlement?
    /// How the days until the concept was due after that came about, by today's rules.
    public var interval: Interval?
    /// The probe that is not complete; nil: there was none, or it was completed.
    public var unfinished: UnfinishedProbe?
    /// The day on which a miss beyond the plan made the concept due; nil: there was no such miss.
    public var recalledOn: StudyDay?
  }

  /// A probe with right answers only, of which it takes more.
  public struct UnfinishedProbe: Hashable, Sendable {
    /// How many there were.
    public var right: Int
    /// How many it takes.
    public var needed: Int
  }

  /// Goes through a log once.
  ///
  /// - Parameters:
  ///   - key: The concept, by today's name.
  ///   - log: What was answered and shown.
  ///   - renames: What is called otherwise now than in the log.
  ///   - rules: The numbers of scheduling; their model is that of a learner who chose none.
  ///   - today: The study day that it is.
  public init(
    of key: ConceptKey, in log: AnswerLog, renames: Renames = Renames(),
    rules: PracticeRules = PracticeRules(), today: StudyDay
  ) {
    var rules = rules
    rules.model = log.choices.model(or: rules.model).model
    var replay = Replay(of: log, renames: renames, model: rules.model)
    var days: [Day] = []
    var before: ConceptProgress?
    for row in log.rows {
      guard let step = replay.apply(row), replay.concepts[Int(step.concept)] == key,
        let answer = AccountedAnswer(row, step, replay: replay, log: log)
      else { continue }
      let day = row.stamp.moment.studyDay
      if days.last?.day != day { days.append(Day(day: day, answers: [])) }
      let after = replay.state(ofConcept: step.concept)
      days[days.count - 1].take(
        answer, settlement: step.settlement, before: before, after: after)
      if let settled = step.settlement {
        days[days.count - 1].interval = rules.interval(of: key, after: settled.after)
      }
      before = after
    }
    self.key = key
    self.today = today
    self.days = days
    progress = before
    standing = rules.standing(of: key, before, on: today)
    interval = before?.rated.map { rules.interval(of: key, after: $0) }
  }
}

extension ConceptAccount.Day {
  fileprivate mutating func take(
    _ answer: AccountedAnswer, settlement: Settlement?, before: ConceptProgress?,
    after: ConceptProgress?
  ) {
    answers.append(answer)
    self.settlement = settlement ?? self.settlement
    if let recalled = after?.recalledOn, recalled != before?.recalledOn { recalledOn = recalled }
    guard answer.mode.isScheduled, let probe = after?.probe else { return }
    unfinished =
      probe.isSettled
      ? nil : ConceptAccount.UnfinishedProbe(right: probe.right, needed: answer.probeSize)
  }
}

extension ConceptAccount {
  /// A memory between two ratings.
  public struct Stretch: Hashable, Sendable {
    /// The rating that it begins with.
    public var rated: ConceptProgress.Rated
    /// The probability, 0 to 1, that the model gave to remembering just before that rating; nil for the
    /// first.
    public var retrievabilityBefore: Double?
  }

  /// The ratings of the concept, the earliest first: between two of them its memory fades.
  public var stretches: [Stretch] {
    days.compactMap(\.settlement).map {
      Stretch(rated: $0.after, retrievabilityBefore: $0.retrievability)
    }
  }

  /// The day on which the concept is due; nil: it is new.
  public var dueOn: StudyDay? {
    switch standing {
    case .new: nil
    case .unrated: today
    case .rated(let day, _): day
    }
  }
}
