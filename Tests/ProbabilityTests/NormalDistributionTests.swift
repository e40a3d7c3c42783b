import Probability
import Testing

@Suite("The normal distribution")
struct NormalDistributionTests {
  @Test("has as much below as above its mean")
  func symmetry() {
    for z in stride(from: -6, through: 6, by: 0.01) {
      let normal = NormalDistribution.standard
      #expect(abs(normal.cumulative(z) + normal.cumulative(-z) - 1) < 1e-15)
    }
  }

  @Test("has quantiles that undo its probabilities")
  func roundTrip() {
    let normal = NormalDistribution(mean: 3, standardDeviation: 0.5)
    for probability in stride(from: 0.0005, to: 1, by: 0.0005) {
      let back = normal.cumulative(normal.quantile(probability))
      #expect(relativeError(back, probability) < 1e-12)
    }
  }

  @Test("has infinite ends")
  func ends() {
    #expect(NormalDistribution.standard.quantile(0) == -.infinity)
    #expect(NormalDistribution.standard.quantile(1) == .infinity)
  }

  @Test(
    "agrees with mpmath on probabilities",
    arguments: [
      (-20, 2.7536241186062337e-89), (-8.2, 1.2019351542735858e-16),
      (-5, 2.8665157187919391e-7), (-3.1, 0.0009676032132183566),
      (-1.96, 0.024997895148220436), (-1, 0.15865525393145705), (-1e-5, 0.49999601057719605),
      (0, 0.5), (0.1, 0.53982783727702898), (0.67, 0.7485711049046899),
      (1.5, 0.93319279873114193), (2.7, 0.99653302619695933), (5, 0.99999971334842812),
      (8, 0.99999999999999938),
    ])
  func cumulative(z: Double, expected: Double) {
    #expect(relativeError(NormalDistribution.standard.cumulative(z), expected) < 1e-12)
  }

  @Test(
    "agrees with mpmath on quantiles",
    arguments: [
      (1e-300, -37.047096299361199), (1e-50, -14.933337534788489),
      (1e-20, -9.2623400897984076), (1e-12, -7.0344838253011319),
      (1e-10, -6.3613409024040562), (1e-6, -4.753424308822899), (0.001, -3.0902323061678135),
      (0.02425, -1.9729610513118848), (0.05, -1.6448536269514727),
      (0.074, -1.4466320671589785), (0.076, -1.4325027208258116), (0.1, -1.2815515655446004),
      (0.25, -0.67448975019608174), (0.4, -0.25334710313579974), (0.5, 0),
      (0.6, 0.25334710313579974), (0.75, 0.67448975019608174), (0.9, 1.2815515655446006),
      (0.975, 1.9599639845400539), (0.9999, 3.7190164854557084),
    ])
  func quantile(probability: Double, expected: Double) {
    #expect(relativeError(NormalDistribution.standard.quantile(probability), expected) < 1e-13)
  }
}
