import Probability
import Scheduling
import Testing

@Suite("FSRS-6 keeps the laws of memory:")
struct FSRS6LawsTests {
  let model = FSRS6()
  var laws: MemoryLaws<FSRS6> { MemoryLaws(model: model, states: states) }

  /// States all over their bounds.
  let states = [0.001, 0.1, 1, 2.3, 30, 400, 36_500].flatMap { stability in
    [1, 3.7, 6, 10].map { MemoryState(stability: stability, difficulty: $0) }
  }

  @Test("right after a review everything is remembered")
  func startsCertain() {
    for state in states { #expect(model.retrievability(of: state, afterDays: 0) == 1) }
  }

  @Test("after as many days as its stability a memory stands at 0.9")
  func stabilityIsTheTimeToNineTenths() {
    for state in states {
      let retrievability = model.retrievability(of: state, afterDays: state.stability)
      #expect(relativeError(retrievability, 0.9) < 1e-14)
      let interval = model.interval(of: state, desiredRetention: 0.9)
      #expect(relativeError(interval, state.stability) < 1e-14)
    }
  }

  @Test("the interval is when retrievability reaches what is desired")
  func intervalInvertsTheCurve() { laws.intervalInvertsTheCurve(to: 1e-12) }

  @Test("who wants to remember more comes back sooner")
  func wantingMore() { laws.wantingMoreComesSooner() }

  @Test("memory only fades, fractions of a day included")
  func fades() { laws.memoryFades() }

  @Test(
    "a better rating never gives a shorter memory or a harder one", arguments: [0.0, 1, 9, 200])
  func betterIsBetter(elapsedDays: Double) {
    for state in states.map(Optional.some) + [nil] {
      let outcomes = model.outcomes(of: state, afterDays: elapsedDays)
      let ordered = Rating.allCases.map { outcomes[$0] }
      for (worse, better) in zip(ordered, ordered.dropFirst()) {
        #expect(worse.stability <= better.stability)
        #expect(worse.difficulty >= better.difficulty)
      }
    }
  }

  @Test("success never weakens, and a lapse never strengthens")
  func direction() {
    for state in states {
      for days in [0.0, 1, 10, 500] {
        let outcomes = model.outcomes(of: state, afterDays: days)
        #expect(outcomes.hard.stability >= state.stability)
        #expect(outcomes.again.stability <= state.stability)
      }
    }
  }

  @Test("success strengthens more, the less it could be expected")
  func spacing() {
    for state in states where state.stability < 1_000 {
      let gains = [1.0, 2, 5, 20, 100, 1_000].map {
        model.state(of: state, rated: .good, afterDays: $0).stability
      }
      #expect(zip(gains, gains.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test("no history and no parameters lead out of the bounds")
  func bounds() {
    var generator = SplitMix64(seed: 20_261_122)
    for round in 0..<400 {
      let parameters =
        round == 0
        ? .default : FSRS6.Parameters(clamping: .random(in: FSRS6.Parameters.bounds, &generator))
      let history = RandomHistory.make(count: 60, maximumDays: 40_000, using: &generator)
      MemoryLaws(model: FSRS6(parameters: parameters), states: [])
        .keepsBounds(under: [history]) { state in
          FSRS6.stabilityBounds.contains(state.stability)
            && FSRS6.difficultyBounds.contains(state.difficulty)
        }
    }
  }

  @Test("a history replayed whole comes to what its reviews came to one by one")
  func replay() { laws.replayIsIncremental(fractions: false) }

  @Test("hours later on the same day count as no day, and 24 hours as one")
  func sameDay() {
    let state = MemoryState(stability: 3, difficulty: 5)
    let atOnce = model.state(of: state, rated: .good, afterDays: 0)
    #expect(model.state(of: state, rated: .good, afterDays: 0.99) == atOnce)
    #expect(model.state(of: state, rated: .good, afterDays: 1) != atOnce)
  }
}
