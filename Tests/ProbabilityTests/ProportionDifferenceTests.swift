import Probability
import Testing

@Suite("The difference of two proportions")
struct ProportionDifferenceTests {
  struct Case {
    var first: (Int, Int)
    var second: (Int, Int)
    var interval: (Double, Double)
  }

  @Test("has the interval of Newcombe's paper, table II, method 10")
  func published() throws {
    let cases = [
      Case(first: (56, 70), second: (48, 80), interval: (0.0524, 0.3339)),
      Case(first: (9, 10), second: (3, 10), interval: (0.1705, 0.8090)),
      Case(first: (5, 56), second: (0, 29), interval: (-0.0381, 0.1926)),
      Case(first: (10, 10), second: (0, 10), interval: (0.6075, 1.0000)),
    ]
    for known in cases {
      let difference = ProportionDifference(
        of: Proportion(successes: known.first.0, trials: known.first.1),
        from: Proportion(successes: known.second.0, trials: known.second.1))
      let interval = try #require(difference.interval(confidence: 0.95))
      #expect(abs(interval.lowerBound - known.interval.0) < 5e-5)
      #expect(abs(interval.upperBound - known.interval.1) < 5e-5)
    }
  }

  @Test("turns round when the two change places, and is nothing without trials")
  func laws() throws {
    for trials in [1, 5, 40] {
      for successes in 0...trials {
        let first = Proportion(successes: successes, trials: trials)
        let second = Proportion(successes: 3, trials: 7)
        let there = try #require(
          ProportionDifference(of: first, from: second).interval(confidence: 0.9))
        let back = try #require(
          ProportionDifference(of: second, from: first).interval(confidence: 0.9))
        #expect(abs(there.lowerBound + back.upperBound) < 1e-12)
        #expect(there.lowerBound >= -1 && there.upperBound <= 1)
      }
    }
    let none = Proportion(successes: 0, trials: 0)
    #expect(
      ProportionDifference(of: none, from: Proportion(successes: 1, trials: 2))
        .interval(confidence: 0.95) == nil)
  }
}
