import Practice
import Scheduling
import Testing

@Suite("The days from a rating to the next")
struct IntervalTests {
  func rated(stability: Double, sinceDays: Int?) -> ConceptProgress.Rated {
    ConceptProgress.Rated(
      memory: .fsrs6(MemoryState(stability: stability, difficulty: 5)), rating: .good,
      day: Sample.day(50),
      previousDay: sinceDays.map { Sample.day(50) + -$0 }, lapses: 0)
  }

  @Test("are the model's while nothing limits them")
  func free() {
    let interval = PracticeRules().interval(
      of: Sample.key(0), after: rated(stability: 2, sinceDays: nil))
    // At a desired retention of 0.9 the interval is the stability.
    #expect(abs(interval.modelDays - 2) < 1e-9)
    #expect(interval.limit == .none && interval.choice == 2...2 && interval.days == 2)
  }

  @Test(
    "are at most twice those before, two in any case, and never more than the longest",
    arguments: [
      (4, Interval.Limit.growth(sinceDays: 4), 8), (0, .growth(sinceDays: 0), 2),
      (15, .longest(days: 30), 30), (400, .longest(days: 30), 30),
    ])
  func limits(sinceDays: Int, limit: Interval.Limit, longest: Int) {
    let interval = PracticeRules().interval(
      of: Sample.key(0), after: rated(stability: 900, sinceDays: sinceDays))
    #expect(interval.limit == limit && interval.choice.upperBound == longest)
  }

  @Test("lie among those that the draw may choose", arguments: 1...60)
  func choice(stability: Int) {
    for concept in 0..<20 {
      let interval = PracticeRules().interval(
        of: Sample.key(concept), after: rated(stability: Double(stability), sinceDays: 20))
      #expect(interval.choice.contains(interval.days) && interval.days <= 30)
    }
  }
}
