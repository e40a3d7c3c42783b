/// What practice comes to over some days, in several runs.
public struct WorkloadForecast: Hashable, Sendable {
  /// What one study day comes to.
  public struct Day: Hashable, Sendable {
    /// The questions that are answered.
    public let questions: WorkloadFigure
    /// The concepts that were met until its end.
    public let met: WorkloadFigure
    /// The concepts that are remembered on the morning after it.
    public let remembered: WorkloadFigure
  }

  /// The days, in order.
  public let days: [Day]
  /// The questions of an average day.
  public let questionsADay: WorkloadFigure
  /// The questions of the day that has most.
  public let busiestDay: WorkloadFigure
  /// How many runs there were.
  public let runCount: Int

  /// Simulates.
  ///
  /// - Parameters:
  ///   - scenario: What is practised, and how.
  ///   - runs: How many times; 1 or more.
  ///   - seed: The source of every draw.
  ///   - note: Is told after each run.
  public init(
    of scenario: WorkloadScenario, runs: Int, seed: UInt64, note: () -> Void = {}
  ) {
    self.init(
      runs: (0..<runs).map { run in
        defer { note() }
        return scenario.run(seed: seed &+ UInt64(run))
      })
  }

  /// Puts runs of equally many days together.
  public init(runs: [[WorkloadDay]]) {
    let count = runs.map(\.count).min() ?? 0
    days = (0..<count).map { day in
      Day(
        questions: WorkloadFigure(runs.map { Double($0[day].questions) }),
        met: WorkloadFigure(runs.map { Double($0[day].met) }),
        remembered: WorkloadFigure(runs.map { $0[day].remembered }))
    }
    questionsADay = WorkloadFigure(
      runs.map { run in
        Double(run.reduce(0) { $0 + $1.questions }) / Double(max(1, run.count))
      })
    busiestDay = WorkloadFigure(runs.map { run in Double(run.map(\.questions).max() ?? 0) })
    runCount = runs.count
  }

  /// The concepts that are remembered on the morning after the last day.
  public var rememberedAtEnd: WorkloadFigure { days.last?.remembered ?? WorkloadFigure([]) }

  /// The concepts that were met in all.
  public var metAtEnd: WorkloadFigure { days.last?.met ?? WorkloadFigure([]) }
}
