import Probability
import Scheduling
import Testing

@Suite("FSRS-7 keeps the laws of memory:")
struct FSRS7LawsTests {
  let laws = MemoryLaws(
    model: FSRS7(),
    states: [0.001, 0.1, 2.3, 30, 400, 36_500].flatMap { slow in
      [0.2, 1, 4].flatMap { share in
        [1, 5, 10].map { difficulty in
          FSRS7State(
            slowStability: slow, fastStability: min(slow * share, 36_500), difficulty: difficulty)
        }
      }
    })

  @Test("right after a review nearly everything is remembered")
  func startsNearlyCertain() {
    for state in laws.states {
      #expect(abs(laws.model.retrievability(of: state, afterDays: 0) - 0.99999) < 1e-15)
    }
  }

  @Test("memory only fades, seconds included")
  func fades() { laws.memoryFades() }

  @Test("the interval is when retrievability reaches what is desired")
  func intervalInvertsTheCurve() {
    laws.intervalInvertsTheCurve(to: 1e-12, below: 36_500)
  }

  @Test("who wants to remember more comes back sooner")
  func wantingMore() { laws.wantingMoreComesSooner() }

  @Test("more than memory ever gives is due at once, and far less a hundred years later")
  func ends() {
    let state = FSRS7State(slowStability: 10, fastStability: 8, difficulty: 5)
    #expect(laws.model.interval(of: state, desiredRetention: 0.99995) == 0)
    #expect(laws.model.interval(of: state, desiredRetention: 0.0001) == 36_500)
  }

  @Test("a better rating never gives a shorter trace")
  func betterIsLonger() {
    laws.betterIsLonger(\.slowStability)
    laws.betterIsLonger(\.fastStability)
  }

  // Not so for *again* beside *hard*: what was nearly forgotten is not called difficult.
  @Test("a better rating never gives a harder memory, of those that remembered")
  func betterIsEasier() {
    for state in laws.states {
      let outcomes = laws.model.outcomes(of: state, afterDays: 3)
      #expect(outcomes.hard.difficulty >= outcomes.good.difficulty)
      #expect(outcomes.good.difficulty >= outcomes.easy.difficulty)
    }
  }

  @Test("success never weakens, and a lapse never strengthens")
  func direction() {
    for state in laws.states {
      for days in [0.0, 0.001, 1, 10, 500] {
        let outcomes = laws.model.outcomes(of: state, afterDays: days)
        #expect(outcomes.hard.slowStability >= state.slowStability)
        #expect(outcomes.hard.fastStability >= state.fastStability)
        #expect(outcomes.again.slowStability <= state.slowStability)
        #expect(outcomes.again.fastStability <= state.fastStability)
      }
    }
  }

  @Test("no history and no parameters lead out of the bounds")
  func bounds() {
    var generator = SplitMix64(seed: 20_261_122)
    for round in 0..<300 {
      let parameters =
        round == 0
        ? .default : FSRS7.Parameters(clamping: .random(in: FSRS7.Parameters.bounds, &generator))
      let history = RandomHistory.make(
        count: 60, maximumDays: 40_000, fractions: true, using: &generator)
      MemoryLaws(model: FSRS7(parameters: parameters), states: [])
        .keepsBounds(under: [history]) { state in
          FSRS7.stabilityBounds.contains(state.slowStability)
            && FSRS7.stabilityBounds.contains(state.fastStability)
            && FSRS7.difficultyBounds.contains(state.difficulty)
        }
    }
  }

  @Test("no parameters make an interval miss what is desired")
  func intervalsOfAllParameters() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let parameters = FSRS7.Parameters(clamping: .random(in: FSRS7.Parameters.bounds, &generator))
      let model = FSRS7(parameters: parameters)
      let state = FSRS7State(
        slowStability: .exp(.random(in: -9...10, using: &generator)),
        fastStability: .exp(.random(in: -9...10, using: &generator)),
        difficulty: .random(in: 1...10, using: &generator))
      let interval = model.interval(of: state, desiredRetention: 0.9)
      guard interval < 36_500 else { continue }
      #expect(abs(model.retrievability(of: state, afterDays: interval) - 0.9) < 1e-9)
    }
  }

  @Test("a history replayed whole comes to what its reviews came to one by one")
  func replay() { laws.replayIsIncremental(fractions: true) }
}
