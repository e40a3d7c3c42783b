public import Practice
import QuestionBank

/// A learner's practice from some moment on: one session a day, as the real session machine plans it.
public struct WorkloadScenario: Sendable {
  /// Everything that can be practised.
  public let curriculum: Curriculum
  /// What the learner did so far.
  public let progress: Progress
  /// The numbers of planning and scheduling.
  public var rules: PracticeRules
  /// When the first session begins; the others follow at the same time of the days after it.
  public let start: Moment
  /// How many days.
  public let days: Int
  /// What the days lead up to; nil: nothing in particular.
  public var goal: Goal?
  /// The most new concepts of a day, whatever the goal takes; nil: what the rules and the goal say.
  public var newConceptsADay: Int?

  /// Describes practice.
  public init(
    curriculum: Curriculum, progress: Progress, rules: PracticeRules, start: Moment, days: Int,
    goal: Goal? = nil, newConceptsADay: Int? = nil
  ) {
    self.curriculum = curriculum
    self.progress = progress
    self.rules = rules
    self.start = start
    self.days = days
    self.goal = goal
    self.newConceptsADay = newConceptsADay
  }

  /// How many concepts there are to meet.
  public var conceptCount: Int { curriculum.lessons.count { !$0.examples.isEmpty } }

  /// How many of them were met already.
  public var metCount: Int { met(in: progress) }

  /// What each day comes to, for a learner whose answers are drawn.
  ///
  /// - Parameter seed: The source of every draw; equal seeds give equal days.
  /// - Returns: As many days as there are.
  public func run(seed: UInt64) -> [WorkloadDay] {
    var course = Course(of: self, seed: seed)
    return (0..<days).map { course.practise(on: $0) }
  }

  /// After how many days all concepts are met for the first time.
  ///
  /// - Parameters:
  ///   - most: How many days are looked at.
  ///   - seed: The source of every draw.
  /// - Returns: 1 or more; nil: not within those days.
  public func daysUntilAllMet(within most: Int, seed: UInt64) -> Int? {
    var course = Course(of: self, seed: seed)
    return (0..<most).first { course.practise(on: $0).met == conceptCount }.map { $0 + 1 }
  }

  func met(in progress: Progress) -> Int {
    curriculum.lessons.count {
      !$0.examples.isEmpty && progress.concepts[$0.key]?.metOn != nil
    }
  }

  /// The rules of a day, bent to the goal.
  func rules(for progress: Progress, on today: StudyDay) -> PracticeRules {
    var rules = rules
    if let goal {
      rules = rules.aimed(at: goal, meeting: conceptCount - met(in: progress), on: today)
    }
    rules.newConceptLimit = newConceptsADay ?? rules.newConceptLimit
    return rules
  }
}
