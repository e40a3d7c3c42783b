import Practice
import QuestionBank
import Statistics
import Workload

extension Context {
  /// How long the learner takes for a question; nil: too few answers tell.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func questionPace() throws -> QuestionPace? {
    QuestionPace(
      of: AnswerHistory(of: try answerLog(), renames: library.renames, model: try rules.model))
  }

  /// Simulates what is planned, and shows on a terminal how far it has come.
  func simulate(_ plan: SimulationPlan) -> Simulation {
    // As many steps a run as the meter leaves between two looks at the clock, enough to be shown, and one
    // more, which is never reached, since nothing follows.
    let stepsPerRun = (WorkMeter.leastSteps / max(1, plan.runCount) / 256 + 1) * 256
    var done = 0
    let courses = metered("simulating", steps: plan.runCount * stepsPerRun + 1) { note in
      plan.retentions.map { retention in
        var scenario = plan.scenario
        scenario.rules.desiredRetention = retention
        let forecast = WorkloadForecast(
          of: scenario, runs: Simulation.runCount, seed: plan.seed
        ) {
          done += 1
          note(done * stepsPerRun)
        }
        return Simulation.Course(retention: retention, forecast: forecast)
      }
    }
    let simulation = Simulation(plan: plan, courses: courses, outcome: nil)
    return Simulation(plan: plan, courses: courses, outcome: simulation.judged())
  }
}

extension Simulation {
  /// Whether all concepts are met by the goal in most runs, and otherwise by when they can be.
  fileprivate func judged() -> GoalOutcome? {
    guard plan.scenario.goal != nil, let main else { return nil }
    let isReached =
      main.forecast.metAtEnd.range.lowerBound >= Double(plan.scenario.conceptCount)
    guard !isReached else { return .reached }
    let days = plan.scenario.daysUntilAllMet(
      within: Goal.farthestDays - Goal.meetingLeadDays, seed: plan.seed)
    return .missed(
      possibleBy: days.map {
        plan.scenario.start.studyDay + ($0 - 1 + Goal.meetingLeadDays)
      })
  }
}
