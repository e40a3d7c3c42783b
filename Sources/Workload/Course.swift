import Practice
import Probability
import QuestionBank

/// One learner going through the days of a scenario.
struct Course {
  private let scenario: WorkloadScenario
  private var progress: Progress
  private var learner: SessionLearner
  private var chance: SplitMix64

  init(of scenario: WorkloadScenario, seed: UInt64) {
    self.scenario = scenario
    progress = scenario.progress
    chance = SplitMix64(seed: seed)
    learner = SessionLearner(
      curriculum: scenario.curriculum, model: scenario.rules.model, seed: chance.next())
  }

  /// Holds the session of a day, counted from the start.
  mutating func practise(on day: Int) -> WorkloadDay {
    let moment = scenario.start.advanced(byMilliseconds: Int64(day) * 86_400_000)
    let today = moment.studyDay
    var session = Session(
      request: PracticeRequest(), curriculum: scenario.curriculum, progress: progress,
      rules: scenario.rules(for: progress, on: today), id: FactID(using: &chance),
      seed: chance.next())
    _ = session.begin(at: moment)
    var questions = 0
    while case .asking(let question) = session.phase {
      questions += 1
      let answer = learner.answer(question, knowing: session.progress, on: today)
      _ = session.respond(to: .answer(answer, .plain, latencyMilliseconds: 0), at: moment)
      if case .pausing = session.phase { _ = session.respond(to: .proceed, at: moment) }
    }
    progress = session.progress
    return WorkloadDay(
      questions: questions, met: scenario.met(in: progress), remembered: remembered(on: today + 1))
  }

  /// The sum of what is known of each concept.
  private func remembered(on day: StudyDay) -> Double {
    scenario.curriculum.lessons.reduce(0) { sum, lesson in
      let concept = progress.concepts[lesson.key]
      return sum + (concept?.retrievability(under: scenario.rules.model, on: day) ?? 0)
    }
  }
}
