public import QuestionBank

/// What a learner asks to practise.
public struct PracticeRequest: Hashable, Sendable {
  /// What decides about the questions.
  public enum Scope: Hashable, Sendable {
    /// The schedule.
    case plan
    /// More than the schedule asks for.
    case extra
    /// Items that were missed and not put right yet.
    case mistakes
    /// Items that were never seen.
    case unseen
  }

  /// What decides about the questions.
  public var scope = Scope.plan
  /// Only these concepts, if any; beyond the plan.
  public var concepts: Set<ConceptKey> = []
  /// Only items of this difficulty; beyond the plan.
  public var difficulty: Item.Difficulty?
  /// Only contested items; beyond the plan.
  public var asksContested = false
  /// The most questions, if it is not the rules' number; 1 or more.
  public var questionLimit: Int?
  /// The most minutes; without a question limit the time alone ends the session.
  public var minutes: Int?
  /// Whether the learner also names the criterion that decides.
  public var asksReasons = false

  /// Just these items, in this order and once each, whatever the schedule says: a trial by their author;
  /// nil: what is asked is planned.
  public var trial: [ItemKey]?

  /// A request for what the schedule asks for.
  public init() {}

  /// Whether the request leaves the schedule alone.
  public var isBeyondPlan: Bool {
    scope != .plan || !concepts.isEmpty || difficulty != nil || asksContested
  }

  /// The most questions under some rules.
  func questionLimit(under rules: PracticeRules) -> Int {
    questionLimit ?? (minutes == nil ? rules.questionLimit : Self.withoutLimit)
  }

  /// More questions than anybody answers in a session.
  private static let withoutLimit = 500
}
