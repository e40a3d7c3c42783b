import Practice
import QuestionBank
import Scheduling
import Statistics
import Workload

/// What is to be simulated.
struct SimulationPlan {
  /// The practice, with the desired retention in force.
  let scenario: WorkloadScenario
  /// The desired retentions, the lowest first.
  let retentions: [Double]
  /// How long the learner takes for a question.
  let time: QuestionTime
  /// The source of every draw.
  let seed: UInt64

  /// How long a question takes.
  enum QuestionTime: Hashable {
    /// The median of the learner's own times.
    case measured(QuestionPace)
    /// What is taken where there are too few.
    case assumed

    /// 15 seconds: those of the simulated learners of our study, 10 for a right answer and 20 for a
    /// wrong one; assumed, not measured.
    static let assumedMilliseconds = 15_000

    /// Milliseconds.
    var milliseconds: Int {
      switch self {
      case .measured(let pace): pace.medianMilliseconds
      case .assumed: Self.assumedMilliseconds
      }
    }
  }

  /// The days of a simulation that is not told how many.
  static let standardDays = 90

  /// Plans what the options of the command ask for.
  ///
  /// - Throws: `UsageFailure` when the goal makes no sense; `CommandFailure` when there is nothing to
  ///   practise, or the progress file cannot be read.
  init(
    days: Int?, newConceptsADay: Int?, retentions: [Double], by goalText: String?,
    in context: Context
  ) throws {
    let today = context.today
    // A goal that is set is what practising aims at, unless the days are given.
    let goal =
      try goalText.map { try Goal(by: $0, today: today) } ?? (days == nil ? context.goal : nil)
    let rules = try context.rules(aimedAt: nil, meetingAllOf: context.curriculum)
    scenario = WorkloadScenario(
      curriculum: context.curriculum, progress: try context.progress, rules: rules,
      start: context.now, days: goal.map { $0.day - today } ?? days ?? Self.standardDays,
      goal: goal, newConceptsADay: newConceptsADay)
    guard scenario.conceptCount > 0 else {
      throw CommandFailure(
        "there is nothing to practise: no bank has questions.\n'telequiz bank list' tells what there is."
      )
    }
    let wanted =
      retentions.isEmpty
      ? Simulation.comparedRetentions + [rules.desiredRetention] : retentions
    self.retentions = Set(wanted).sorted()
    time = try context.questionPace().map(QuestionTime.measured) ?? .assumed
    seed = context.common.seed ?? 1
  }

  /// How many runs there are in all.
  var runCount: Int { retentions.count * Simulation.runCount }
}
