import Foundation
import Probability
import Testing

@testable import Scheduling

@Suite("Measures of predictions:")
struct MetricsTests {
  func target(_ isRecalled: Bool, _ bin: ReviewBin = .init(days: 1, reviews: 2, lapses: 0))
    -> ReviewTarget
  {
    ReviewTarget(
      card: 0, review: 1, isRecalled: isRecalled, elapsedDays: 1, milliseconds: 0, guess: 0,
      bin: bin)
  }

  @Test("log loss is what the outcome's probability says, and one mistake is not infinite")
  func logLoss() {
    #expect(LogLoss.of(0.5, isRecalled: true) == -log(0.5))
    #expect(relativeError(LogLoss.of(0.9, isRecalled: false), -log(0.1)) < 1e-14)
    #expect(relativeError(LogLoss.of(1, isRecalled: false), -log(0.0001)) < 1e-9)
    #expect(LogLoss.of(0, isRecalled: true) == -log(0.0001))
  }

  // By hand: pairs of a remembered and a forgotten one, 1 for right order, ½ for a tie.
  @Test("AUC counts pairs in the right order, ties as half")
  func area() {
    let area = AreaUnderCurve.of(
      [0.9, 0.8, 0.8, 0.3, 0.3], isRecalled: [true, true, false, true, false])
    #expect(area == (2 + 1.5 + 0.5) / 6)
    #expect(AreaUnderCurve.of([0.1, 0.2], isRecalled: [true, true]) == nil)
    #expect(AreaUnderCurve.of([], isRecalled: []) == nil)
  }

  @Test("AUC is that of counting all pairs")
  func pairs() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<50 {
      let predictions = (0..<40).map { _ in Double(Int.random(in: 0..<12, using: &generator)) }
      let recalled = predictions.map { _ in Bool.random(using: &generator) }
      var sum = 0.0
      for (one, isOne) in zip(predictions, recalled) where isOne {
        for (other, isOther) in zip(predictions, recalled) where !isOther {
          sum += one > other ? 1 : one == other ? 0.5 : 0
        }
      }
      let pairs = recalled.count(where: \.self) * recalled.count(where: { !$0 })
      let area = AreaUnderCurve.of(predictions, isRecalled: recalled)
      #expect(relativeError(area ?? -1, sum / Double(pairs)) < 1e-12)
    }
  }

  @Test("RMSE(bins) compares means of like with like")
  func bins() {
    let other = ReviewBin(days: 20, reviews: 2, lapses: 0)
    let targets = [target(true), target(false), target(true, other), target(true, other)]
    // Within the first bin the mean is met, in the second it is missed by 0.2.
    let error = BinnedError.of([0.9, 0.1, 0.7, 0.9], for: targets[...])
    #expect(relativeError(error, (0.5 * 0.2 * 0.2).squareRoot()) < 1e-12)
  }

  // 2.48 · 3.62^floor(log₃.₆₂ t) and its like change where these do.
  @Test("bins begin at powers of 3.62 days, 1.89 reviews and 1.73 lapses")
  func binBounds() {
    func bin(_ days: Double, _ reviews: Int, _ lapses: Int) -> ReviewBin {
      ReviewBin(days: days, reviews: reviews, lapses: lapses)
    }
    #expect(bin(1, 2, 0) == bin(3, 3, 0))
    #expect(bin(3, 2, 0) != bin(4, 2, 0))
    #expect(bin(13, 2, 0) != bin(14, 2, 0))
    #expect(bin(1, 3, 0) != bin(1, 4, 0))
    #expect(bin(1, 2, 0) != bin(1, 2, 1))
    #expect(bin(1, 2, 2) == bin(1, 2, 2))
    #expect(bin(1, 2, 1) != bin(1, 2, 2))
    #expect(bin(0, 2, 0) != bin(1, 2, 0))
  }
}
