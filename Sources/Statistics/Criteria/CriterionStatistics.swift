public import Practice
public import Probability
public import QuestionBank

/// Which question of a decision rule fails the learner.
public struct CriterionStatistics: Hashable, Sendable {
  /// What decides an item.
  public enum Deciding: Hashable, Sendable {
    /// This criterion is the first that fails.
    case fails(Criterion.ID)
    /// All criteria hold.
    case allHold
  }

  /// The items that one thing decides.
  public struct Case: Hashable, Sendable {
    /// What decides them.
    public var deciding: Deciding
    /// How many of the answers to them were right.
    public var answers: Proportion
    /// How many of the reasons that were given for them were right.
    public var reasons: Proportion
  }

  /// A reason that was given where another one decides.
  public struct WrongReason: Hashable, Sendable {
    /// What decides.
    public var deciding: Deciding
    /// What the learner said.
    public var given: Deciding
    /// How often.
    public var count: Int
  }

  /// The subject.
  public let subject: Subject.ID
  /// The criteria in the order of the rule, then the items for which all hold.
  public let cases: [Case]
  /// The reasons that were wrong, the most frequent first.
  public let wrongReasons: [WrongReason]
  /// How many right answers had a wrong reason, among the right answers with a reason.
  public let rightForWrongReason: Proportion

  /// Looks at the answers to items that are still in a bank.
  ///
  /// - Returns: nil for a subject without a decision rule.
  public init?(of history: AnswerHistory, subject: Subject, in curriculum: Curriculum) {
    guard !subject.decision.isEmpty else { return nil }
    let order = subject.decision.map { Deciding.fails($0.id) } + [.allHold]
    let positions = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let deciding: [Int?] = history.items.map { key in
      guard let example = curriculum[key], example.subject == subject.id else { return nil }
      return positions[example.item.fails.map(Deciding.fails) ?? .allHold]
    }
    let given: [Int?] = history.criteria.map { positions[.fails($0)] }
    let allHold = order.count - 1
    let wanted = history.subjects.firstIndex(of: subject.id).map(Int32.init)
    var answers = Array(repeating: Tally(), count: order.count)
    var reasons = answers
    var wrong = Array(repeating: Array(repeating: 0, count: order.count), count: order.count)
    var lucky = Tally()
    for answer in history.answers where answer.subject == wanted {
      guard let right = deciding[Int(answer.item)] else { continue }
      answers[right].add(answer)
      let said: Int?
      switch answer.reason {
      case .none: continue
      case .allHold: said = allHold
      case .fails(let criterion): said = given[Int(criterion)]
      }
      guard let said else { continue }
      reasons[right].add(isRight: said == right)
      if said != right { wrong[right][said] += 1 }
      if answer.isRight { lucky.add(isRight: said != right) }
    }
    self.subject = subject.id
    cases = order.indices.map {
      Case(
        deciding: order[$0], answers: answers[$0].proportion, reasons: reasons[$0].proportion)
    }
    wrongReasons = order.indices.flatMap { right in
      order.indices.compactMap { said in
        wrong[right][said] > 0
          ? WrongReason(deciding: order[right], given: order[said], count: wrong[right][said])
          : nil
      }
    }.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    rightForWrongReason = lucky.proportion
  }

  /// Fewer answers than this to the items of a case say too little to call it the weakest.
  public static let leastForWeakest = 8

  /// The case that is clearly harder for the learner than the others together; nil if none is.
  public var weakest: Case? {
    let all = cases.reduce(into: (right: 0, all: 0)) { sum, next in
      sum = (sum.right + next.answers.successes, sum.all + next.answers.trials)
    }
    return cases.filter { next in
      guard next.answers.trials >= Self.leastForWeakest else { return false }
      let others = Proportion(
        successes: all.right - next.answers.successes, trials: all.all - next.answers.trials)
      let difference = ProportionDifference(of: next.answers, from: others)
      return difference.interval(confidence: 0.95).map { $0.upperBound < 0 } ?? false
    }.min { ($0.answers.rate ?? 1) < ($1.answers.rate ?? 1) }
  }
}
