import Practice
import Probability
import QuestionBank
import SimulatedPractice
import Testing

@Suite("A session with little to do")
struct FillingTests {
  /// Concepts that were all rated good on day 0, those of the list one after the other; they are due
  /// on day 2.
  func rated(_ concepts: [Int]) -> Progress {
    var history = History()
    for concept in concepts {
      for example in 0..<2 {
        history.review(
          "c\(concept)-\(example)", of: concept, right: true, on: 0,
          seconds: Int64(history.facts.count))
      }
    }
    return history.progress
  }

  func planner(
    _ progress: Progress, on day: Int, examples: Int = 8,
    _ change: (inout PracticeRules) -> Void = { _ in }
  ) -> Planner {
    var rules = PracticeRules()
    rules.newConceptLimit = 0
    change(&rules)
    return Planner(
      curriculum: Sample.curriculum(concepts: 12, examples: examples), progress: progress,
      rules: rules, request: PracticeRequest(), today: Sample.day(day))
  }

  func plan(_ planner: Planner) -> [Slot] {
    var generator = SplitMix64(seed: 1)
    let slots = planner.plan(using: &generator)
    #expect(planner.fillCount == slots.count)
    return slots
  }

  @Test("still has five questions, of the concepts practised longest ago")
  func fill() {
    let slots = plan(planner(rated([2, 0, 3, 1, 6, 5, 4]), on: 0))
    #expect(slots.allSatisfy { $0.mode == .fill } && slots.count == 5)
    #expect(Set(slots.map(\.concept)) == Set([2, 0, 3, 1, 6].map { Sample.key($0) }))
  }

  @Test("asks a concept twice rather than too little")
  func fewConcepts() {
    let slots = plan(planner(rated([0, 1]), on: 1))
    #expect(slots.count == 5 && Set(slots.map(\.example)).count == 5)
  }

  @Test("has eight questions, each of another concept, while concepts are young")
  func young() {
    let slots = plan(planner(rated([2, 0, 3, 1, 6, 5, 4, 8, 7, 9]), on: 1))
    #expect(slots.allSatisfy { $0.mode == .fill } && slots.count == 8)
    #expect(Set(slots.map(\.concept)) == Set([2, 0, 3, 1, 6, 5, 4, 8].map { Sample.key($0) }))
  }

  @Test("is a short one when the young concepts were seen today already")
  func secondSession() {
    #expect(plan(planner(rated(Array(0..<10)), on: 0)).count == 5)
  }

  @Test("is a short one when all concepts have had their answers")
  func grownUp() {
    #expect(plan(planner(rated(Array(0..<10)), on: 1) { $0.youngAnswers = 2 }).count == 5)
    #expect(plan(planner(rated(Array(0..<10)), on: 1) { $0.youngAnswers = 3 }).count == 8)
  }

  @Test("counts what is due among the questions of the first weeks")
  func dueCounts() {
    var history = History()
    for concept in 0..<6 {
      history.review("c\(concept)-0", of: concept, right: concept > 2, on: 0, probeSize: 1)
    }
    let slots = Self.modes(planner(history.progress, on: 1))
    #expect(slots[.probe] == 6 && slots[.fill] == 2, "three lapses of two examples, and two more")
  }

  private static func modes(_ planner: Planner) -> [Mode: Int] {
    var generator = SplitMix64(seed: 1)
    return planner.plan(using: &generator).reduce(into: [:]) { $0[$1.mode, default: 0] += 1 }
  }

  @Test("has nothing at all when no least number is wanted, not even in the first weeks")
  func switchedOff() {
    #expect(plan(planner(rated(Array(0..<10)), on: 1) { $0.leastQuestions = 0 }).isEmpty)
  }

  @Test("does not go on asking items that are their own concepts")
  func ownConcepts() {
    var bank = Sample.bank(concepts: 0, examples: 0)
    bank.items = (0..<10).map { Sample.item("own-\($0)", number: $0, concept: nil) }
    var rules = PracticeRules()
    rules.newConceptLimit = 10
    var first = Sitting(Curriculum(banks: [bank]), rules: rules)
    first.finish()
    var second = Sitting(
      Curriculum(banks: [bank]), progress: first.session.progress, rules: rules, at: .noon(1))
    second.finish()
    #expect(first.questions.count == 10 && second.questions.count == 5)
  }
}
