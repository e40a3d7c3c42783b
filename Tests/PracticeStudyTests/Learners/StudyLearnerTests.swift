import PracticeStudy
import Testing

@Suite("A simulated learner")
struct StudyLearnerTests {
  let material = StudyMaterial(seed: 1)

  func learner(
    _ kind: LearnerKind, seed: UInt64 = 1, _ change: (inout Assumptions) -> Void = { _ in }
  ) -> StudyLearner {
    var assumptions = Assumptions()
    change(&assumptions)
    return StudyLearner(kind, of: material, assumptions: assumptions, seed: seed)
  }

  /// Every practised item once, seven a day, in an order in which concepts take turns.
  func practised(
    _ kind: LearnerKind, seed: UInt64 = 1, _ change: (inout Assumptions) -> Void = { _ in }
  ) -> StudyLearner {
    var learner = learner(kind, seed: seed, change)
    let perConcept = material.practised.count / material.conceptCount
    for place in 0..<material.practised.count {
      let number = place % material.conceptCount * perConcept + place / material.conceptCount
      _ = learner.answer(number, on: place / 7)
    }
    return learner
  }

  @Test("knows nothing before the first question, and is right half of the time")
  func beginning() {
    for kind in LearnerKind.allCases {
      var learner = learner(kind)
      let share = learner.accuracy(on: 0)
      #expect(kind == .misconceived ? (0.2...0.8).contains(share) : share == 0.5)
    }
  }

  @Test("of each kind learns as described", arguments: 1...5)
  func kinds(seed: UInt64) {
    var accuracy: [LearnerKind: Double] = [:]
    for kind in LearnerKind.allCases {
      var learner = practised(kind, seed: seed) { $0.conceptSpread = 0 }
      accuracy[kind] = learner.accuracy(on: 25)
    }
    func of(_ kind: LearnerKind) -> Double { accuracy[kind] ?? 0 }
    #expect(of(.good) > 0.85 && of(.mediocre) < of(.good) && of(.mediocre) > of(.memoriser))
    #expect(of(.memoriser) < 0.65 && of(.guesser) == 0.5)
  }

  @Test("who memorises answers what was seen, and cannot classify what was not")
  func memoriser() {
    var learner = practised(.memoriser)
    let numbers = 140..<168
    let right = numbers.count {
      learner.answer($0, on: 24) == material.practised[$0].answer
    }
    #expect(right >= 22 && learner.accuracy(on: 24) < 0.65)
  }

  @Test("with a misconception answers one category of a concept until its rule is known")
  func misconception() {
    var sawBoth: Set<Int> = []
    for seed in 1...20 as ClosedRange<UInt64> {
      var responses: Set<Int> = []
      for number in material.practised.indices where material.practised[number].concept == 0 {
        var fresh = learner(.misconceived, seed: seed)
        responses.insert(fresh.answer(number, on: 0))
      }
      #expect(responses.count == 1)
      sawBoth.formUnion(responses)
    }
    #expect(sawBoth.count == 2, "not all learners have the same one")
  }

  @Test("forgets when practice ends, the faster the faster decay is assumed")
  func forgetting() {
    var slow = practised(.good) { $0.fading = 0.7 }
    var fast = practised(.good) { $0.fading = 1.4 }
    #expect(slow.accuracy(on: 30) > slow.accuracy(on: 120))
    #expect(slow.accuracy(on: 120) > fast.accuracy(on: 120))
  }

  @Test("gains nothing for the rule from an answer that was recalled, if that is assumed")
  func recalled() {
    func knownAfterRepeats(worth: Double) -> Double {
      var learner = learner(.good) { $0.recalledWorth = worth }
      for day in 0..<30 { _ = learner.answer(0, on: day) }
      return learner.known(material.practised[0].concept, on: 30)
    }
    #expect(knownAfterRepeats(worth: 0) < knownAfterRepeats(worth: 0.3))
    #expect(knownAfterRepeats(worth: 0.3) < knownAfterRepeats(worth: 1))
  }

  @Test("lends what was learned of one concept to others, if that is assumed")
  func transfer() {
    let other = material.practised.first { $0.concept != material.practised[0].concept }?.concept
    func knownElsewhere(_ transfer: Double) -> Double {
      var learner = learner(.good) { $0.transfer = transfer }
      _ = learner.answer(0, on: 0)
      return other.map { learner.known($0, on: 1) } ?? -1
    }
    #expect(knownElsewhere(0) == 0 && knownElsewhere(0.05) > 0)
    #expect(knownElsewhere(0.15) > knownElsewhere(0.05))
  }

  @Test("slips now and then although the rule is known")
  func slips() {
    var careful = practised(.good) { $0.slips = [0, 0, 0] }
    var careless = practised(.good) { $0.slips = [0.05, 0.1, 0.2] }
    #expect(careful.accuracy(on: 25) > careless.accuracy(on: 25) + 0.04)
  }

  @Test("who only saw an item knows it again, and nothing of its rule")
  func sighting() {
    var learner = learner(.good)
    for _ in 0..<5 { learner.see(0, on: 0) }
    #expect(learner.known(material.practised[0].concept, on: 0) == 0)
    #expect(learner.questionCount == 0 && learner.asked.isEmpty)
  }
}
