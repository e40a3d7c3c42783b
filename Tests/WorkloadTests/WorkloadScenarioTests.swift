import Practice
import SimulatedPractice
import Testing
import Workload

@Suite("Practice that is foreseen")
struct WorkloadScenarioTests {
  func scenario(
    days: Int, retention: Double = 0.9, limit: Int = 20, new: Int = 4, goal: Int? = nil,
    progress: Progress = Progress()
  ) -> WorkloadScenario {
    var rules = PracticeRules()
    rules.desiredRetention = retention
    rules.questionLimit = limit
    rules.newConceptLimit = new
    return WorkloadScenario(
      curriculum: .shipped, progress: progress, rules: rules, start: .noon(), days: days,
      goal: goal.map { Goal(day: Moment.noon($0).studyDay) })
  }

  @Test("is the same with the same seed, and another with another")
  func seed() {
    let scenario = scenario(days: 20)
    #expect(scenario.run(seed: 5) == scenario.run(seed: 5))
    #expect(scenario.run(seed: 5) != scenario.run(seed: 6))
  }

  @Test("keeps to the limits of a session, and meets no more new concepts a day than allowed")
  func limits() {
    let days = scenario(days: 30, limit: 7, new: 1).run(seed: 1)
    #expect(days.count == 30)
    #expect(days.allSatisfy { (1...7).contains($0.questions) })
    #expect(days.enumerated().allSatisfy { $1.met <= $0 + 1 })
  }

  @Test("remembers no more than was met, and forgets nothing that was")
  func bounds() {
    let days = scenario(days: 40).run(seed: 2)
    #expect(days.allSatisfy { $0.remembered >= 0 && $0.remembered <= Double($0.met) })
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.met <= $1.met })
  }

  @Test("goes on where the learner stands")
  func start() {
    var known = Sitting(.shipped, at: .noon(-1))
    known.finish()
    let progress = known.session.progress
    let first = scenario(days: 1, new: 0, progress: progress).run(seed: 1)
    #expect(first.first?.met == progress.concepts.count { $0.value.metOn != nil })
  }

  @Test("asks more the more is to be remembered, and more of it is remembered")
  func retention() {
    let outcomes = [0.7, 0.97].map { retention in
      WorkloadForecast(of: scenario(days: 60, retention: retention), runs: 8, seed: 3)
    }
    #expect(outcomes[0].questionsADay.mean < outcomes[1].questionsADay.mean)
    #expect(outcomes[0].rememberedAtEnd.mean < outcomes[1].rememberedAtEnd.mean)
  }

  @Test("keeps to a number of new concepts whatever the goal takes, and tells when all are met")
  func limitedGoal() throws {
    var scenario = scenario(days: 12, goal: 12)
    scenario.newConceptsADay = 1
    let days = scenario.run(seed: 4)
    #expect(days.map(\.met) == Array(1...12))
    let all = try #require(scenario.daysUntilAllMet(within: 60, seed: 4))
    #expect(all == scenario.conceptCount)
    #expect(scenario.daysUntilAllMet(within: all - 1, seed: 4) == nil)
    scenario.newConceptsADay = 0
    #expect(scenario.daysUntilAllMet(within: 5, seed: 4) == nil)
  }

  @Test("meets everything in time for a goal, if the limits permit", arguments: [10, 21])
  func goal(day: Int) {
    let scenario = scenario(days: day, limit: 40, new: 1, goal: day)
    let days = scenario.run(seed: 4)
    #expect(days.last?.met == scenario.conceptCount)
    #expect(days[max(0, day - Goal.meetingLeadDays)].met == scenario.conceptCount)
  }
}
