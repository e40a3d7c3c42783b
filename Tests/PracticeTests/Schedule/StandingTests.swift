import Practice
import Scheduling
import Testing

@Suite("When a concept is due")
struct StandingTests {
  let rules = PracticeRules()

  func rated(
    stability: Double, day: Int = 0, previous: Int?, rating: Rating = .good
  ) -> ConceptProgress.Rated {
    ConceptProgress.Rated(
      memory: .fsrs6(MemoryState(stability: stability, difficulty: 5)), rating: rating,
      day: Sample.day(day), previousDay: previous.map(Sample.day), lapses: 0)
  }

  @Test("after the first rating the model decides, up to thirty days")
  func firstInterval() {
    #expect(rules.intervalDays(of: Sample.key(0), after: rated(stability: 1.2, previous: nil)) == 1)
    let long = rules.intervalDays(of: Sample.key(0), after: rated(stability: 900, previous: nil))
    #expect((27...30).contains(long))
  }

  @Test(
    "later it is at most twice the days since the rating before, and at least two",
    arguments: 1...20)
  func growth(gap: Int) {
    for concept in 0..<20 {
      let days = rules.intervalDays(
        of: Sample.key(concept), after: rated(stability: 900, day: gap, previous: 0))
      #expect(days <= min(30, max(2, 2 * gap)))
    }
  }

  @Test("it is never today")
  func neverToday() {
    let days = rules.intervalDays(of: Sample.key(0), after: rated(stability: 0.001, previous: nil))
    #expect(days == 1)
  }

  @Test("the fuzz is fixed by concept and day, and spreads concepts")
  func fuzz() {
    let state = rated(stability: 12, previous: nil)
    let days = (0..<30).map { rules.intervalDays(of: Sample.key($0), after: state) }
    #expect(days == (0..<30).map { rules.intervalDays(of: Sample.key($0), after: state) })
    #expect(Set(days).count > 2 && days.allSatisfy { (10...14).contains($0) })
  }

  @Test("a concept that was met but not rated is due; one that was not met is new")
  func unrated() {
    let time = Sample.noon().time
    let met = ConceptProgress(metOn: Sample.day(0), lastPractisedAt: time)
    let practised = ConceptProgress(lastPractisedAt: time)
    #expect(rules.standing(of: Sample.key(0), met, on: Sample.day(0)) == .unrated)
    #expect(rules.standing(of: Sample.key(0), practised, on: Sample.day(0)) == .new)
    #expect(rules.standing(of: Sample.key(0), nil, on: Sample.day(0)) == .new)
  }

  @Test("a recall comes before the interval, never after it")
  func recall() {
    var concept = ConceptProgress(
      metOn: Sample.day(0), rated: rated(stability: 20, previous: nil),
      recalledOn: Sample.day(3), lastPractisedAt: Sample.noon().time)
    guard case .rated(let day, _) = rules.standing(of: Sample.key(0), concept, on: Sample.day(1))
    else {
      Issue.record("not rated")
      return
    }
    #expect(day == Sample.day(3))
    concept.recalledOn = Sample.day(300)
    guard case .rated(let later, _) = rules.standing(of: Sample.key(0), concept, on: Sample.day(1))
    else { return }
    #expect(later < Sample.day(40))
  }

  @Test("a clock that jumped back does not make retrievability exceed one")
  func clockBack() {
    let concept = ConceptProgress(
      metOn: Sample.day(0), rated: rated(stability: 20, day: 9, previous: nil),
      lastPractisedAt: Sample.noon().time)
    guard
      case .rated(_, let retrievability) = rules.standing(
        of: Sample.key(0), concept, on: Sample.day(2))
    else { return }
    #expect(retrievability == 1)
  }
}
