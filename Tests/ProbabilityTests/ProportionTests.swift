import Probability
import Testing

@Suite("A proportion")
struct ProportionTests {
  @Test("has a rate only after trials")
  func rate() {
    #expect(Proportion(successes: 0, trials: 0).rate == nil)
    #expect(Proportion(successes: 3, trials: 4).rate == 0.75)
    #expect(Proportion(successes: 0, trials: 0).wilsonInterval(confidence: 0.95) == nil)
  }

  @Test("without trials may be anything")
  func ignorance() {
    let nothing = Proportion(successes: 0, trials: 0)
    #expect(abs(nothing.lowerBound(confidence: 0.9) - 0.1) < 1e-15)
    #expect(abs(nothing.upperBound(confidence: 0.9) - 0.9) < 1e-15)
  }

  @Test("has bounds that rise with every success and fall with every failure")
  func monotone() {
    for trials in 1...30 {
      let bounds = (0...trials).map {
        Proportion(successes: $0, trials: trials).lowerBound(confidence: 0.9)
      }
      #expect(zip(bounds, bounds.dropFirst()).allSatisfy(<))
    }
  }

  @Test("reaches a rate exactly when its bound does")
  func reaching() {
    for trials in 0...60 {
      for successes in 0...trials {
        let proportion = Proportion(successes: successes, trials: trials)
        let bound = proportion.lowerBound(confidence: 0.9)
        #expect(proportion.isAtLeast(0.85, confidence: 0.9) == (bound >= 0.85))
      }
    }
  }

  @Test(
    "of a concept is mastered with eight of eight or nine of ten, not with eight of nine",
    arguments: [(8, 8, true), (9, 9, true), (9, 10, true), (8, 9, false), (8, 10, false)])
  func concept(successes: Int, trials: Int, expected: Bool) {
    let proportion = Proportion(successes: successes, trials: trials)
    #expect(proportion.isAtLeast(0.75, confidence: 0.8) == expected)
  }

  @Test("of seven answers could reach a concept's bound, which is why eight answers are asked")
  func sevenOfSeven() {
    #expect(Proportion(successes: 7, trials: 7).isAtLeast(0.75, confidence: 0.8))
    #expect(Proportion(successes: 5, trials: 5).isAtLeast(0.75, confidence: 0.8))
    #expect(!Proportion(successes: 4, trials: 4).isAtLeast(0.75, confidence: 0.8))
  }

  @Test(
    "of a category is mastered with 14 of 14, 23 of 24 or 55 of 60, and one less is not enough",
    arguments: [
      (14, 14, true), (23, 24, true), (55, 60, true),
      (13, 13, false), (22, 23, false), (22, 24, false), (54, 60, false),
    ])
  func category(successes: Int, trials: Int, expected: Bool) {
    let proportion = Proportion(successes: successes, trials: trials)
    #expect(proportion.isAtLeast(0.85, confidence: 0.9) == expected)
  }

  @Test("is clearly better than guessing from 30 of 40 on")
  func guessing() {
    #expect(Proportion(successes: 30, trials: 40).isAtLeast(0.6, confidence: 0.95))
    #expect(!Proportion(successes: 29, trials: 40).isAtLeast(0.6, confidence: 0.95))
  }

  // Made with mpmath at 40 digits.
  @Test(
    "has Wilson's interval",
    arguments: [
      (0, 10, 0.95, 0, 0.27753279986288917), (10, 10, 0.95, 0.72246720013711083, 1),
      (8, 10, 0.95, 0.49016247153664176, 0.94331784854562473),
      (26, 32, 0.95, 0.64690844798624042, 0.91110455310434046),
      (30, 32, 0.95, 0.7985287685584542, 0.98268943296835903),
      (1, 3, 0.9, 0.078265726333728382, 0.74646613171877594),
      (500, 1000, 0.99, 0.45940700521208484, 0.54059299478791516),
      (60000, 100_000, 0.95, 0.59695985142899316, 0.60303246594849024),
    ])
  func wilson(
    successes: Int, trials: Int, confidence: Double, low: Double, high: Double
  ) throws {
    let interval = try #require(
      Proportion(successes: successes, trials: trials).wilsonInterval(confidence: confidence))
    #expect(relativeError(interval.lowerBound, low) < 1e-11)
    #expect(relativeError(interval.upperBound, high) < 1e-11)
  }
}
