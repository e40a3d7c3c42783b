import Probability
import Testing

@Suite("The hypergeometric distribution")
struct HypergeometricDistributionTests {
  @Test("has densities that sum to its tail, and to one")
  func sums() {
    for (population, marked, draws) in [(20, 10, 5), (60, 31, 9), (7, 0, 3), (9, 9, 4), (5, 3, 4)] {
      let distribution = HypergeometricDistribution(
        population: population, marked: marked, draws: draws)
      var tail = 0.0
      for count in distribution.support.reversed() {
        tail += distribution.density(count)
        #expect(abs(distribution.atLeast(count) - tail) < 1e-12)
      }
      #expect(abs(tail - 1) < 1e-12)
    }
  }

  @Test("knows what cannot happen")
  func impossible() {
    let distribution = HypergeometricDistribution(population: 10, marked: 8, draws: 5)
    #expect(distribution.support == 3...5)
    #expect(distribution.density(2) == 0)
    #expect(distribution.atLeast(6) == 0)
    #expect(distribution.atLeast(-1) == 1)
  }

  // scipy 1.17.1: hypergeom(population, marked, draws).pmf(count) and .sf(count - 1);
  // fisher_exact([[8, 1], [23, 28]], alternative="greater") gives the second of 60, 31, 9, 8 too.
  @Test(
    "agrees with scipy",
    arguments: [
      (20, 10, 5, 5, 0.016253869969040248, 0.016253869969040248),
      (20, 10, 5, 0, 0.016253869969040248, 1.0),
      (60, 31, 9, 8, 0.015475263295605644, 0.016838983815908058),
      (60, 31, 9, 9, 0.001363720520302413, 0.001363720520302413),
      (120, 40, 14, 10, 0.00200271226823925, 0.002314295288313884),
      (2000, 1000, 300, 190, 1.614215657207014e-07, 3.326658796420992e-07),
      (10, 10, 4, 4, 1.0, 1.0), (7, 0, 3, 0, 1.0, 1.0),
      (100_000, 60_000, 500, 330, 0.0008085571351609791, 0.0032431130681012444),
    ])
  func golden(
    population: Int, marked: Int, draws: Int, count: Int, density: Double, atLeast: Double
  ) {
    let distribution = HypergeometricDistribution(
      population: population, marked: marked, draws: draws)
    #expect(relativeError(distribution.density(count), density) < 1e-9)
    #expect(relativeError(distribution.atLeast(count), atLeast) < 1e-9)
  }
}
