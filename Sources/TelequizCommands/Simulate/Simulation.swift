import Practice
import Statistics
import Workload

/// A simulation of a learner's practice, and what came of it.
struct Simulation {
  /// What was simulated.
  let plan: SimulationPlan
  /// What came of it, a desired retention after the other, the lowest first.
  let courses: [Course]
  /// Whether the goal can be reached; nil: there is none.
  let outcome: GoalOutcome?

  /// What came of one desired retention.
  struct Course {
    /// The desired retention.
    let retention: Double
    /// What came of it.
    let forecast: WorkloadForecast
  }

  /// Whether a goal can be reached.
  enum GoalOutcome: Hashable {
    /// All concepts are met by then.
    case reached
    /// Some are not; all of them could be ready by a day, or, nil, by none within two years.
    case missed(possibleBy: StudyDay?)
  }

  /// The desired retentions that make sense; as in the settings.
  static let retentions = 0.7...0.97
  /// For how many days can be simulated.
  static let dayCounts = 1...Goal.farthestDays
  /// Those that the one in force is compared with.
  static let comparedRetentions = [0.8, 0.85, 0.9, 0.95]
  /// How often each is simulated.
  static let runCount = 20

  /// What came of the desired retention in force; where it was not asked for, of the one nearest to it.
  var main: Course? {
    let inForce = plan.scenario.rules.desiredRetention
    return courses.min { abs($0.retention - inForce) < abs($1.retention - inForce) }
  }
}
