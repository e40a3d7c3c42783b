import Probability
import Testing

@testable import Scheduling

@Suite("A fit")
struct FitTests {
  /// A learner whose parameters are not the default ones.
  static let learner = {
    var values = FSRS6.Parameters.default.values
    for (index, change) in [(0, 1.5), (2, 8.0), (8, 0.8), (11, 1.0)] {
      values[index] += change
    }
    return FSRS6(parameters: FSRS6.Parameters(clamping: values))
  }()

  static let log = RandomLog.simulated(learner, cards: 200, reviewsPerCard: 7, seed: 3)

  @Test("recovers what a simulated learner's reviews can tell of the parameters")
  func recovery() throws {
    let fit = Fit(of: FSRS6(), to: Self.log.laterDays)
    let inSample = try #require(fit.inSample)
    let truth = Self.learner.loss(over: TrainingLog(Self.log.laterDays)).value
    let best = truth / Double(inSample.targetCount)
    #expect(fit.outcome == .adopted)
    // No worse on these reviews than the parameters that made them, and hardly better.
    #expect(inSample.fitted < best + 0.0005)
    #expect(inSample.fitted > best - 0.015)
    #expect(inSample.present > best + 0.005)
    let fresh = RandomLog.simulated(Self.learner, cards: 200, reviewsPerCard: 7, seed: 4)
    func loss(_ parameters: FSRS6.Parameters) -> Double {
      FSRS6(parameters: parameters).loss(over: TrainingLog(fresh.laterDays)).value
    }
    #expect(loss(fit.fitted) < (loss(.default) + loss(Self.learner.parameters)) / 2)
  }

  @Test("is not adopted where the present parameters are those that made the reviews")
  func keepsGoodParameters() {
    let fit = Fit(of: Self.learner, to: Self.log.laterDays)
    #expect(fit.outcome == .kept(.foreseesNoBetter))
    #expect(fit.parameters == Self.learner.parameters)
  }

  @Test("does not depend on the order of cards, nor on when it is made")
  func order() {
    let shuffled = ReviewLog(cards: Self.log.cards.shuffled())
    #expect(
      Fit(of: FSRS6(), to: shuffled.laterDays) == Fit(of: FSRS6(), to: Self.log.laterDays))
    let few = RandomLog.make(cards: 40, seed: 8)
    #expect(
      Fit(of: FSRS7(), to: ReviewLog(cards: few.cards.reversed()).allTargets)
        == Fit(of: FSRS7(), to: few.allTargets))
  }

  @Test("tells its progress from nothing to all, and ends when told to")
  func progress() {
    struct Stop: Error {}
    var shares: [Double] = []
    let fit = Fit(of: FSRS6(), to: Self.log.laterDays, settings: FitSettings()) {
      shares.append($0)
    }
    #expect(shares == shares.sorted())
    #expect(shares.first == 0 && shares.last == 1 && shares.count > 10)
    #expect(fit == Fit(of: FSRS6(), to: Self.log.laterDays))
    var asked = 0
    #expect(throws: Stop.self) {
      try Fit(of: FSRS6(), to: Self.log.laterDays, settings: FitSettings()) { share in
        asked += 1
        if share > 0.3 { throw Stop() }
      }
    }
    #expect(asked < shares.count)
  }

  @Test("can let later reviews count more")
  func recency() {
    let plain = FSRS6.parameters(fittedTo: Self.log.laterDays)
    let recent = FSRS6.parameters(
      fittedTo: Self.log.laterDays, settings: FitSettings(recency: .cubic))
    #expect(plain != recent)
  }
}
