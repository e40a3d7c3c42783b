public import Scheduling

/// The numbers by which practice is planned and scheduled; their sources are the design and its
/// simulation.
public struct PracticeRules: Hashable, Sendable {
  /// The memory model with its parameters.
  public var model = ChosenModel.standard
  /// The retrievability at which a concept becomes due; 0.7 to 0.99.
  public var desiredRetention = 0.9
  /// The longest interval, in days; 1 or more.
  public var maxIntervalDays = 30
  /// The most questions of a session; 1 or more.
  public var questionLimit = 20
  /// The most new concepts of a session; 0 or more.
  public var newConceptLimit = 4
  /// The fewest questions of a session, as far as there is anything to ask; 0: none are added to what
  /// is due and new.
  ///
  /// Five by the practice study of 22 November 2026 (`Documentation/Scheduling.md`): three are too
  /// few to keep up with an even drip of questions at the same cost.
  public var leastQuestions = 5
  /// The fewest questions of a session as long as so many concepts are young; not above
  /// `leastQuestions` it changes nothing.
  ///
  /// Eight by the same study: with fewer, knowledge after a month is behind that of programs that
  /// schedule items.
  public var leastQuestionsWhileYoung = 8
  /// The answers with which a concept is young no more; 0: none ever is.
  ///
  /// Twenty-four by the same study: the first five or six weeks with the shipped banks.
  public var youngAnswers = 24
  /// The day by which everything is to be known; nil: no day in particular.
  public var goal: Goal?

  /// The rules of the design.
  public init() {}

  /// How many right answers a probe of a new or forgotten concept needs.
  ///
  /// The smallest k with N^-k ≤ 1/4, so that pure guessing passes at most one probe in four; never
  /// more than the concept has examples, and at least one.
  public static func probeSize(categories: Int, examples: Int) -> Int {
    let size = categories >= 4 ? 1 : 2
    return max(1, min(size, examples))
  }

  /// An interval of fewer hours than this is waited for in the session, by other questions: days are too
  /// coarse for it, and sessions take minutes.
  static let hoursWithinSession = 1.0

  /// The days without sight of an item after which an answer to it counts towards mastery again.
  static let unseenAgainAfterDays = 30
}
