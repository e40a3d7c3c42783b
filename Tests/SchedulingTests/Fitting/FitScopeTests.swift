import Scheduling
import Testing

@Suite("Too little to fit to")
struct LittleToFitTests {
  /// Cards of two reviews, days apart.
  func pairs(_ count: Int) -> ReviewTargets {
    ReviewLog(
      cards: (0..<count).map { card in
        [
          LoggedReview(.good, atMilliseconds: card),
          LoggedReview(
            card % 20 == 0 ? .again : .good,
            atMilliseconds: card + 30 * RandomLog.dayInMilliseconds),
        ]
      }
    ).laterDays
  }

  @Test("is said, with how much would do")
  func tooFew() {
    #expect(
      Fit(of: FSRS6(), to: pairs(7)).outcome == .kept(.tooFewTargets(found: 7, needed: 8)))
    #expect(
      Fit(of: FSRS7(), to: pairs(63)).outcome == .kept(.tooFewTargets(found: 63, needed: 64)))
    #expect(FSRS7.parameters(fittedTo: pairs(63)) == .default)
    #expect(FSRS6.parameters(fittedTo: pairs(0)) == .default)
  }

  @Test("still tells first stabilities of FSRS-6, as do second reviews alone")
  func firstStabilities() {
    for count in [8, 63, 500] {
      let fit = Fit(of: FSRS6(), to: pairs(count))
      #expect(fit.scope == .firstStabilities)
      #expect(fit.fitted.values[2] > 5)
      #expect(fit.fitted.values[4...] == FSRS6.Parameters.default.values[4...])
    }
    #expect(Fit(of: FSRS6(), to: pairs(500)).outcome == .adopted)
  }
}
