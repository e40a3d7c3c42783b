public import Practice
public import QuestionBank
public import Scheduling

/// All answers of a learner, in the order in which they were given, each with what it met.
///
/// Answers that were taken back are left out; so are those to contested items, which never count.
public struct AnswerHistory: Sendable {
  /// The items that were answered or shown.
  public let items: [ItemKey]
  /// The concepts that were asked.
  public let concepts: [ConceptKey]
  /// The subjects that were practised.
  public let subjects: [Subject.ID]
  /// The categories that were right or chosen, each with its subject.
  public let categories: [Replay.CategoryKey]
  /// The criteria that were given as reasons.
  public let criteria: [Criterion.ID]
  /// The answers.
  public let answers: [Answer]
  /// How many facts are dated after tomorrow, and so left out until then.
  public let setAside: Int

  /// Goes through a log once.
  ///
  /// - Parameters:
  ///   - log: What was answered and shown.
  ///   - renames: What is called otherwise now than in the log.
  ///   - model: The memory model of a learner who chose none; what the model in force foretold is judged.
  public init(
    of log: AnswerLog, renames: Renames = Renames(), model: ChosenModel = .standard
  ) {
    var replay = Replay(of: log, renames: renames, model: model)
    var criteria = CriterionNumbers()
    var answers: [Answer] = []
    answers.reserveCapacity(log.rows.count)
    for row in log.rows {
      guard let step = replay.apply(row), let said = row.response, said.mode != .contested else {
        continue
      }
      let reason: Answer.GivenReason =
        switch said.reason {
        case .none: .none
        case .allHold: .allHold
        case .fails(let name): .fails(criteria.number(of: name, in: log))
        }
      answers.append(
        Answer(
          time: row.stamp.moment.time, day: row.stamp.moment.studyDay, item: step.item,
          concept: step.concept, subject: step.subject, answer: step.answer,
          response: step.response, reason: reason,
          latencyMilliseconds: Int32(clamping: said.latencyMilliseconds), mode: said.mode,
          rating: said.rating, confidence: said.confidence, usedHint: said.usedHint,
          isFirstExposure: step.isFirstEver, bankRevision: said.bankRevision,
          recall: Answer.Recall(step.settlement, probeSize: said.probeSize)))
    }
    self.init(
      items: replay.items, concepts: replay.concepts, subjects: replay.subjects,
      categories: replay.categories, criteria: criteria.ids, answers: answers,
      setAside: log.setAside)
  }

  init(
    items: [ItemKey], concepts: [ConceptKey], subjects: [Subject.ID],
    categories: [Replay.CategoryKey], criteria: [Criterion.ID], answers: [Answer], setAside: Int
  ) {
    self.items = items
    self.concepts = concepts
    self.subjects = subjects
    self.categories = categories
    self.criteria = criteria
    self.answers = answers
    self.setAside = setAside
  }
}

extension Answer.Recall {
  fileprivate init?(_ settlement: Settlement?, probeSize: Int32) {
    guard let settlement, let retrievability = settlement.retrievability else { return nil }
    self.init(
      retrievability: retrievability, probeSize: max(1, probeSize),
      isRemembered: settlement.isRemembered)
  }
}

/// The criteria that were given as reasons, numbered in the order in which they come up.
private struct CriterionNumbers {
  var ids: [Criterion.ID] = []
  private var numbers: [AnswerLog.NameNumber: Int32] = [:]

  mutating func number(of name: AnswerLog.NameNumber, in log: AnswerLog) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(ids.count)
    ids.append(Criterion.ID(log.name(name)))
    numbers[name] = number
    return number
  }
}
