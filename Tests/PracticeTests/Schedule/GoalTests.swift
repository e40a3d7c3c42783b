import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@Suite("A goal")
struct GoalTests {
  /// Rules with a goal on a day.
  func rules(goal day: Int?) -> PracticeRules {
    var rules = PracticeRules()
    rules.goal = day.map { Goal(day: Sample.day($0)) }
    return rules
  }

  func dueDay(
    of concept: Int, stability: Double, rated day: Int, _ rules: PracticeRules, recalled: Int? = nil
  ) -> StudyDay? {
    let rated = ConceptProgress.Rated(
      memory: .fsrs6(MemoryState(stability: stability, difficulty: 5)), rating: .good,
      day: Sample.day(day), previousDay: nil, lapses: 0)
    let progress = ConceptProgress(
      metOn: Sample.day(day), rated: rated, recalledOn: recalled.map(Sample.day),
      lastPractisedAt: Sample.noon(day).time)
    guard
      case .rated(let due, _) = rules.standing(
        of: Sample.key(concept), progress, on: Sample.day(day))
    else { return nil }
    return due
  }

  @Test("nothing is due beyond it, and everything later than the rating", arguments: 1...40)
  func limit(goal: Int) throws {
    for rated in 0..<goal {
      for concept in 0..<10 {
        let due = try #require(
          dueDay(of: concept, stability: 900, rated: rated, rules(goal: goal)))
        #expect(due <= Sample.day(goal) && due > Sample.day(rated))
      }
    }
  }

  @Test("what would not come up before it does so in one of the last three days, spread over them")
  func finalDays() {
    let due = (0..<30).compactMap { dueDay(of: $0, stability: 20, rated: 0, rules(goal: 15)) }
    #expect(Set(due) == [Sample.day(12), Sample.day(13), Sample.day(14)])
  }

  @Test("what comes up before the last days, or after the goal, is left alone", arguments: [2, 60])
  func otherwise(rated: Int) {
    let (with, without) = (rules(goal: 50), rules(goal: nil))
    for concept in 0..<20 {
      #expect(
        dueDay(of: concept, stability: 5, rated: rated, with)
          == dueDay(of: concept, stability: 5, rated: rated, without))
    }
  }

  @Test("a recall still comes first")
  func recall() {
    #expect(
      dueDay(of: 0, stability: 20, rated: 0, rules(goal: 15), recalled: 1) == Sample.day(1))
  }

  @Test("all concepts are met a week before it, by as few a day as will do", arguments: 0...40)
  func pace(days: Int) {
    let goal = Goal(day: Sample.day(days))
    let today = Sample.day(0)
    for new in 0...30 {
      let pace = goal.newConceptsADay(of: new, from: today)
      let sessions = max(1, days - 6)
      #expect(pace * sessions >= new)
      #expect(pace == 0 || (pace - 1) * sessions < new)
    }
  }

  @Test("it never slows a learner down")
  func neverSlower() {
    var rules = PracticeRules()
    rules.newConceptLimit = 4
    let far = Goal(day: Sample.day(300))
    #expect(rules.aimed(at: far, meeting: 20, on: Sample.day(0)).newConceptLimit == 4)
    let near = Goal(day: Sample.day(8))
    #expect(rules.aimed(at: near, meeting: 20, on: Sample.day(0)).newConceptLimit == 10)
    #expect(rules.aimed(at: near, meeting: 20, on: Sample.day(0)).goal == near)
  }

  @Test(
    "a learner who practises daily meets everything in time, and everything once more at the end")
  func course() throws {
    let curriculum = Sample.curriculum(concepts: 12, examples: 8)
    let goal = Goal(day: Sample.day(21))
    var progress = Progress()
    for day in 0..<21 {
      let new = curriculum.lessons.count { progress.concepts[$0.key]?.metOn == nil }
      var rules = PracticeRules()
      rules.newConceptLimit = 0
      var sitting = Sitting(
        curriculum, progress: progress,
        rules: rules.aimed(at: goal, meeting: new, on: Sample.day(day)), at: .noon(day),
        seed: UInt64(day))
      sitting.finish()
      progress = sitting.session.progress
      #expect(day < 14 || progress.concepts.count == 12)
    }
    for lesson in curriculum.lessons {
      let concept = try #require(progress.concepts[lesson.key])
      #expect(try #require(concept.rated).day >= Sample.day(18))
    }
  }
}
