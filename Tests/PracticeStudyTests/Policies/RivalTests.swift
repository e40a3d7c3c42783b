import PracticeStudy
import Testing

@Suite("A rival of our rules")
struct RivalTests {
  let material = StudyMaterial(seed: 1)

  func learner(_ kind: LearnerKind, seed: UInt64 = 1) -> StudyLearner {
    StudyLearner(kind, of: material, assumptions: Assumptions(), seed: seed)
  }

  /// How many questions a policy asks on each of some days.
  func questions(
    of choice: PolicyChoice, by kind: LearnerKind = .good, days: Int
  ) -> [Int] {
    var policy = choice.policy(for: material, seed: 7)
    var learner = learner(kind)
    return (0..<days).map { day in
      let before = learner.questionCount
      policy.practise(on: day, with: &learner)
      return learner.questionCount - before
    }
  }

  @Test("that draws at random asks twenty different items a day")
  func random() {
    #expect(questions(of: .random(itemsADay: 20), days: 10).allSatisfy { $0 == 20 })
    var policy = RandomOrder(items: 168, itemsADay: 20, seed: 1)
    var learner = learner(.good)
    policy.practise(on: 0, with: &learner)
    #expect(learner.asked.count == 20)
  }

  @Test("that drips asks so many a day, and every item before any comes again")
  func drip() {
    #expect(questions(of: .drip(itemsADay: 5), days: 10).allSatisfy { $0 == 5 })
    #expect(questions(of: .drip(itemsADay: 1.5), days: 4) == [1, 2, 1, 2])
    var policy = EvenDrip(items: 168, itemsADay: 4, seed: 1)
    var learner = learner(.good)
    for day in 0..<42 { policy.practise(on: day, with: &learner) }
    #expect(learner.questionCount == 168 && learner.asked.count == 168)
  }

  @Test("that schedules items brings so many new ones a day, and rests when all are known")
  func itemScheduling() {
    var policy = ItemScheduling(cards: 168, newADay: 10, seed: 1)
    var learner = learner(.good)
    for day in 0..<17 {
      policy.practise(on: day, with: &learner)
      #expect(learner.asked.count == min(168, 10 * (day + 1)))
    }
    let late = questions(of: .itemScheduling(newADay: 20), days: 180).suffix(60).reduce(0, +)
    #expect(late < 60 * 5)
  }

  @Test("that schedules items asks a new card until it was right twice running")
  func learningSteps() {
    let first = questions(of: .itemScheduling(newADay: 10), by: .guesser, days: 1)
    #expect(first[0] >= 20)
  }

  @Test("of boxes moves an item on when it was right, and back to the first box when it was wrong")
  func leitner() {
    var policy = LeitnerBoxes(items: 1, seed: 1)
    var learner = learner(.good)
    var (box, dueOn, sawLastBox, sawMiss) = (0, 0, false, false)
    for day in 0..<400 {
      // The copy draws what the learner will draw.
      var copy = learner
      policy.practise(on: day, with: &learner)
      guard learner.questionCount > copy.questionCount else { continue }
      #expect(day == dueOn)
      let isRight = copy.answer(0, on: day) == material.practised[0].answer
      box = isRight ? (day == 0 ? 0 : min(4, box + 1)) : 0
      dueOn = day + [1, 2, 4, 8, 16][box]
      sawLastBox = sawLastBox || box == 4
      sawMiss = sawMiss || !isRight
    }
    #expect(sawLastBox && sawMiss)
  }
}
