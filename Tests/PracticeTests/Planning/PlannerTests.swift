import Practice
import Probability
import QuestionBank
import Testing

@Suite("The plan of a session")
struct PlannerTests {
  func plan(
    _ curriculum: Curriculum, _ progress: Progress = Progress(), on day: Int = 0, seed: UInt64 = 1,
    rules: PracticeRules = PracticeRules(), _ change: (inout PracticeRequest) -> Void = { _ in }
  ) -> [Slot] {
    var request = PracticeRequest()
    change(&request)
    var generator = SplitMix64(seed: seed)
    return Planner(
      curriculum: curriculum, progress: progress, rules: rules, request: request,
      today: Sample.day(day)
    ).plan(using: &generator)
  }

  /// Concepts that were all rated good on one day, so that they are due in a few days.
  func rated(concepts: Int, on day: Int = 0) -> History {
    var history = History()
    for concept in 0..<concepts {
      history.review("c\(concept)-0", of: concept, right: true, on: day, seconds: Int64(concept))
      history.review("c\(concept)-1", of: concept, right: true, on: day, seconds: Int64(concept))
    }
    return history
  }

  @Test(
    "a fresh start brings four new concepts in the authored order: one cold try, then a probe of two"
  )
  func freshStart() {
    let slots = plan(Sample.curriculum(concepts: 14, examples: 8))
    #expect(slots.count == 12)
    for concept in 0..<4 {
      let own = slots.filter { $0.concept == Sample.key(concept) }
      #expect(own.map(\.mode) == [.cold, .probe, .probe])
      #expect(Set(own.map(\.example)).count == 3, "never one example twice")
    }
  }

  @Test("--new decides how many concepts are new")
  func newLimit() {
    var rules = PracticeRules()
    rules.newConceptLimit = 1
    #expect(plan(Sample.curriculum(concepts: 9, examples: 8), rules: rules).count == 3)
    rules.newConceptLimit = 0
    #expect(plan(Sample.curriculum(concepts: 9, examples: 8), rules: rules).isEmpty)
  }

  @Test("only what fits whole is planned")
  func fitsWhole() {
    let slots = plan(Sample.curriculum(concepts: 14, examples: 8)) { $0.questionLimit = 8 }
    #expect(slots.count == 6, "two new concepts; a third would need nine places")
  }

  @Test("a session has at most twenty questions")
  func limit() {
    let history = rated(concepts: 30)
    let slots = plan(Sample.curriculum(concepts: 34, examples: 8), history.progress, on: 60)
    #expect(slots.count == 20)
    #expect(slots.allSatisfy { $0.mode == .probe })
  }

  @Test("due concepts come first, lowest retrievability before the others")
  func dueFirst() {
    var history = rated(concepts: 3, on: 0)
    for concept in 3..<6 {
      history.review("c\(concept)-0", of: concept, right: true, on: 20)
      history.review("c\(concept)-1", of: concept, right: true, on: 20)
    }
    let curriculum = Sample.curriculum(concepts: 6, examples: 8)
    let slots = plan(curriculum, history.progress, on: 40) { $0.questionLimit = 3 }
    #expect(Set(slots.map(\.concept)) == Set((0..<3).map { Sample.key($0) }))
  }

  @Test("a concept whose last rating was again is probed whole, others by one example")
  func probeSizes() {
    var history = rated(concepts: 2)
    history.review("c1-2", of: 1, right: false, on: 10)
    let slots = plan(Sample.curriculum(concepts: 2, examples: 8), history.progress, on: 40)
    let probes = slots.filter { $0.mode == .probe }
    #expect(probes.count { $0.concept == Sample.key(0) } == 1)
    #expect(probes.count { $0.concept == Sample.key(1) } == 2)
  }

  @Test("what is left of today's probe is what is asked")
  func restOfProbe() {
    var history = History()
    history.review("c0-0", right: true, on: 0)
    var rules = PracticeRules()
    rules.leastQuestions = 0
    let curriculum = Sample.curriculum(concepts: 1, examples: 8)
    #expect(plan(curriculum, history.progress, on: 0, rules: rules).count == 1)
    #expect(plan(curriculum, history.progress, on: 1, rules: rules).count == 2)
  }

  @Test("a cold try is not repeated when the session breaks off")
  func noSecondColdTry() {
    var history = History()
    history.review("c0-0", right: false, on: 0, mode: .cold)
    let slots = plan(Sample.curriculum(concepts: 1, examples: 8), history.progress, on: 0)
    #expect(slots.filter { $0.mode == .cold }.isEmpty && slots.count { $0.mode == .probe } == 2)
  }

  @Test("an item without a concept is its own, without a cold question and by one example")
  func ownConcept() {
    let bank = Sample.bank(concepts: 0, examples: 0)
    var items: [Item] = []
    for number in 0..<6 { items.append(Sample.item("own-\(number)", number: number, concept: nil)) }
    var own = bank
    own.items = items
    let slots = plan(Curriculum(banks: [own]))
    #expect(slots.count == 4 && slots.allSatisfy { $0.mode == .probe })
  }

  @Test("contested items are asked only when asked for, and by their bank")
  func contested() {
    let mixed = Sample.curriculum(concepts: 2, examples: 6) { item in
      if item.id.text.hasSuffix("5") { item.contested = "Others differ." }
    }
    #expect(plan(mixed).allSatisfy { !$0.example.item.text.hasSuffix("5") })
    let asked = plan(mixed) { $0.asksContested = true }
    #expect(asked.count == 2 && asked.allSatisfy { $0.mode == .contested })
    let only = Sample.curriculum(concepts: 2, examples: 6) { $0.contested = "Others differ." }
    #expect(plan(only).count == 12 && plan(only).allSatisfy { $0.mode == .contested })
  }

  @Test("extra practice leaves the schedule alone and fills the session, each item once")
  func extra() {
    let slots = plan(Sample.curriculum(concepts: 3, examples: 8), rated(concepts: 3).progress) {
      $0.scope = .extra
    }
    #expect(slots.count == 20 && slots.allSatisfy { $0.mode == .extra })
    #expect(Set(slots.map(\.example)).count == 20)
  }

  @Test("mistakes, unseen items, concepts and difficulties can be asked for")
  func filters() {
    var history = rated(concepts: 3)
    history.review("c2-4", of: 2, right: false, on: 1)
    let curriculum = Sample.curriculum(concepts: 3, examples: 8)
    let progress = history.progress
    #expect(
      plan(curriculum, progress, on: 2) { $0.scope = .mistakes }.map(\.example)
        == [Sample.key("c2-4")])
    let unseen = plan(curriculum, progress, on: 2) { $0.scope = .unseen }
    #expect(unseen.count == 17 && unseen.allSatisfy { progress.items[$0.example] == nil })
    let one = plan(curriculum, progress, on: 2) { $0.concepts = [Sample.key(1)] }
    #expect(one.count == 8 && one.allSatisfy { $0.concept == Sample.key(1) })
    let hard = plan(curriculum, progress, on: 2) { $0.difficulty = .hard }
    #expect(!hard.isEmpty && hard.allSatisfy { curriculum[$0.example]?.item.difficulty == .hard })
  }

  @Test("the same seed gives the same plan, another one another")
  func seeds() {
    let curriculum = Sample.curriculum(concepts: 14, examples: 8)
    #expect(plan(curriculum, seed: 4) == plan(curriculum, seed: 4))
    #expect(plan(curriculum, seed: 4) != plan(curriculum, seed: 5))
  }

  @Test("where not even one new concept fits whole, its beginning is asked", arguments: [1, 2])
  func beginningOfAConcept(limit: Int) {
    let slots = plan(Sample.curriculum(concepts: 3, examples: 4)) { $0.questionLimit = limit }
    #expect(slots.map(\.mode) == Array([Mode.cold, .probe].prefix(limit)))
    #expect(Set(slots.map(\.concept)) == [Sample.key(0)])
  }
}
