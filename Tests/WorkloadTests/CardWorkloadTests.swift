import Scheduling
import Testing
import Workload

@Suite("A year of cards")
struct CardWorkloadTests {
  func workload(
    retention: Double = 0.9, cards: Int = 500, new: Int = 10, reviews: Int = 100
  ) -> CardWorkload {
    CardWorkload(
      model: .fsrs6(FSRS6()), desiredRetention: retention, cards: cards, newADay: new,
      reviewsADay: reviews)
  }

  @Test("is the same with the same seed, and another with another")
  func seed() {
    let workload = workload()
    #expect(workload.run(days: 100, seed: 1) == workload.run(days: 100, seed: 1))
    #expect(workload.run(days: 100, seed: 1) != workload.run(days: 100, seed: 2))
  }

  @Test("keeps to its limits, and meets every card once")
  func limits() {
    let days = workload(new: 7, reviews: 12).run(days: 365, seed: 3)
    #expect(days.count == 365)
    #expect(days.allSatisfy { $0.new <= 7 && $0.reviews <= 12 && $0.forgotten <= $0.reviews })
    #expect(days.reduce(0) { $0 + $1.new } == 500)
    #expect(days.allSatisfy { (0...500).contains($0.remembered) })
  }

  @Test("has more reviews the more is to be remembered, and more is remembered")
  func retention() {
    let years = [0.7, 0.8, 0.9, 0.95].map {
      workload(retention: $0, reviews: .max).run(days: 365, seed: 4)
    }
    let reviews = years.map { $0.reduce(0) { $0 + $1.reviews } }
    let remembered = years.compactMap { $0.last?.remembered }
    #expect(zip(reviews, reviews.dropFirst()).allSatisfy(<))
    #expect(zip(remembered, remembered.dropFirst()).allSatisfy(<))
  }

  @Test("finds as many forgotten as was wished for", arguments: [0.8, 0.9])
  func calibration(retention: Double) {
    let days = workload(retention: retention, cards: 2000, new: 20, reviews: .max)
      .run(days: 365, seed: 5)
    let reviews = days.reduce(0) { $0 + $1.reviews }
    let forgotten = days.reduce(0) { $0 + $1.forgotten }
    // Intervals are rounded to whole days, and are never shorter than one.
    #expect(abs(Double(forgotten) / Double(reviews) - (1 - retention)) < 0.03)
  }

  @Test("without cards, or without days, comes to nothing")
  func nothing() {
    #expect(workload(cards: 0).run(days: 3, seed: 1).allSatisfy { $0.new + $0.reviews == 0 })
    #expect(workload().run(days: 0, seed: 1).isEmpty)
  }

  @Test("is the same under every model's protocol: FSRS-7 keeps the limits, too")
  func otherModel() {
    let workload = CardWorkload(
      model: .fsrs7(FSRS7()), desiredRetention: 0.9, cards: 50, newADay: 5, reviewsADay: 20)
    let days = workload.run(days: 60, seed: 6)
    #expect(days.allSatisfy { $0.reviews <= 20 } && days.reduce(0) { $0 + $1.new } == 50)
  }
}
