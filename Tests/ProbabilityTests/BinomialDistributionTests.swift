import Probability
import Testing

@Suite("The binomial distribution")
struct BinomialDistributionTests {
  @Test("has densities that sum to its tails")
  func sums() {
    for (trials, probability) in [(1, 0.5), (7, 0.1), (40, 0.5), (60, 0.85), (3, 0), (3, 1)] {
      let distribution = BinomialDistribution(trials: trials, probability: probability)
      var below = 0.0
      for successes in 0...trials {
        #expect(abs(distribution.atLeast(successes) - (1 - below)) < 1e-13)
        below += distribution.density(successes)
        #expect(abs(distribution.atMost(successes) - below) < 1e-13)
      }
    }
  }

  @Test("knows what cannot happen")
  func impossible() {
    let distribution = BinomialDistribution(trials: 3, probability: 0.5)
    #expect(distribution.density(-1) == 0)
    #expect(distribution.density(4) == 0)
    #expect(distribution.atLeast(4) == 0)
    #expect(distribution.atMost(-1) == 0)
    #expect(BinomialDistribution(trials: 0, probability: 0.5).density(0) == 1)
  }

  // Made with mpmath at 40 digits.
  @Test(
    "agrees with mpmath",
    arguments: [
      (0, 5, 0.5, 0.03125, 1.0, 0.03125), (5, 5, 0.5, 0.03125, 0.03125, 1.0),
      (3, 10, 0.5, 0.1171875, 0.9453125, 0.171875),
      (30, 40, 0.5, 0.00077094275911804289, 0.0011107168866146822, 0.99966022587250336),
      (7, 8, 0.75, 0.2669677734375, 0.3670806884765625, 0.8998870849609375),
      (0, 100, 0.01, 0.3660323412732295, 1.0, 0.3660323412732295),
      (99, 100, 0.99, 0.36972963764972677, 0.73576197892295595, 0.63396765872677082),
      (500, 1000, 0.5, 0.025225018178360802, 0.5126125090891804, 0.5126125090891804),
      (60000, 100_000, 0.6, 0.0025751545512655651, 0.50137341504852989, 0.50120173950273567),
      (12, 1_000_000, 1e-5, 0.094780709215141618, 0.30322328500969989, 0.79155742420544173),
    ])
  func golden(
    successes: Int, trials: Int, probability: Double, density: Double, atLeast: Double,
    atMost: Double
  ) {
    let distribution = BinomialDistribution(trials: trials, probability: probability)
    #expect(relativeError(distribution.density(successes), density) < 1e-11)
    #expect(relativeError(distribution.atLeast(successes), atLeast) < 1e-11)
    #expect(relativeError(distribution.atMost(successes), atMost) < 1e-11)
  }
}
