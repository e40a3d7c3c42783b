import Probability
import Testing

@Suite("The number of successes in unlike trials")
struct PoissonBinomialDistributionTests {
  @Test("is binomial where the trials are alike", arguments: [0.0, 0.03, 0.5, 0.97, 1])
  func alike(probability: Double) {
    for trials in 0...30 {
      let unlike = PoissonBinomialDistribution(Array(repeating: probability, count: trials))
      for count in 0...trials {
        let tail = (count...trials).reduce(0) {
          $0 + BinomialDistribution(trials: trials, probability: probability).density($1)
        }
        #expect(abs(unlike.atLeast(count) - tail) < 1e-12)
      }
    }
  }

  /// Every way in which some trials can come out, each with its probability: slow and plain.
  func tail(_ probabilities: [Double], atLeast count: Int) -> Double {
    (0..<(1 << probabilities.count)).reduce(0) { sum, ways in
      guard ways.nonzeroBitCount >= count else { return sum }
      return sum
        + probabilities.enumerated().reduce(1) {
          $0 * (ways >> $1.offset & 1 == 1 ? $1.element : 1 - $1.element)
        }
    }
  }

  @Test("is what counting every way gives", arguments: 1...20 as ClosedRange<UInt64>)
  func everyWay(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let probabilities = (0..<10).map { _ in Double.random(in: 0...1, using: &generator) }
    let distribution = PoissonBinomialDistribution(probabilities)
    for count in 0...11 {
      #expect(abs(distribution.atLeast(count) - tail(probabilities, atLeast: count)) < 1e-12)
    }
    let mean = distribution.densities.enumerated().reduce(0) {
      $0 + Double($1.offset) * $1.element
    }
    #expect(abs(mean - distribution.mean) < 1e-12)
    #expect(
      PoissonBinomialDistribution(probabilities.reversed()).atLeast(4).isNearly(
        distribution.atLeast(4)))
  }

  @Test("has tails that fall, from certain to impossible")
  func tails() {
    let distribution = PoissonBinomialDistribution([0.1, 0.2, 0.9])
    let tails = (-1...4).map(distribution.atLeast)
    #expect(tails.first == 1 && tails.last == 0)
    #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(PoissonBinomialDistribution([]).atLeast(0) == 1)
  }
}

extension Double {
  fileprivate func isNearly(_ other: Double) -> Bool { abs(self - other) < 1e-12 }
}
