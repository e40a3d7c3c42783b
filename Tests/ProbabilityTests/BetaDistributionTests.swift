import Probability
import Testing

@Suite("The beta distribution")
struct BetaDistributionTests {
  @Test("is even with both shapes one")
  func uniform() {
    let even = BetaDistribution(alpha: 1, beta: 1)
    for x in stride(from: 0, through: 1, by: 0.01) {
      #expect(abs(even.cumulative(x) - x) < 1e-15)
      #expect(abs(even.quantile(x) - x) < 1e-15)
    }
  }

  @Test("is mirrored when its shapes are swapped")
  func mirror() {
    for (alpha, beta) in [(2.0, 5.0), (0.3, 4.0), (40.0, 11.0)] {
      for x in stride(from: 0.01, to: 1, by: 0.01) {
        let one = BetaDistribution(alpha: alpha, beta: beta).cumulative(x)
        let other = BetaDistribution(alpha: beta, beta: alpha).survival(1 - x)
        #expect(abs(one - other) < 1e-14)
      }
    }
  }

  @Test("has quantiles that undo its probabilities")
  func roundTrip() {
    for (alpha, beta) in [(0.1, 3.0), (1.0, 9.0), (9.0, 1.0), (56.0, 6.0), (5_000.0, 900.0)] {
      let distribution = BetaDistribution(alpha: alpha, beta: beta)
      for probability in stride(from: 0.01, to: 1, by: 0.01) {
        let back = distribution.cumulative(distribution.quantile(probability))
        #expect(relativeError(back, probability) < 1e-12)
      }
    }
  }

  @Test("starts at 0 and ends at 1")
  func ends() {
    let distribution = BetaDistribution(alpha: 3, beta: 0.5)
    #expect(distribution.cumulative(0) == 0)
    #expect(distribution.cumulative(1) == 1)
    #expect(distribution.cumulative(-1) == 0)
    #expect(distribution.survival(2) == 0)
    #expect(distribution.quantile(0) == 0)
    #expect(distribution.quantile(1) == 1)
  }

  // Made with mpmath at 40 digits: betainc(regularized=True), and for large shapes the integral of
  // the density.
  @Test(
    "agrees with mpmath on probabilities",
    arguments: [
      (1, 1, 0.3, 0.29999999999999999, 0.70000000000000001),
      (9, 1, 0.75, 0.075084686279296875, 0.92491531372070313),
      (10, 2, 0.75, 0.1970973014831543, 0.8029026985168457),
      (0.5, 0.5, 0.1, 0.20483276469913346, 0.79516723530086654),
      (2.5, 7.25, 0.9, 0.99999908772886369, 9.122711363103811e-7),
      (31, 11, 0.6, 0.027362537477832599, 0.9726374625221674),
      (1001, 501, 0.65, 0.088982746550230923, 0.91101725344976908),
      (50001, 50001, 0.499, 0.26354287253684229, 0.73645712746315771),
      (3, 200, 0.0001, 1.3333596132186492e-6, 0.99999866664038678),
      (200, 3, 0.999, 0.99883343684688342, 0.0011665631531165786),
      (1_000_000, 2_000_000, 0.3331, 0.19564360269016082, 0.80435639730983918),
      (0.01, 5, 1e-8, 0.84921382846241301, 0.15078617153758699),
    ])
  func cumulative(alpha: Double, beta: Double, x: Double, below: Double, above: Double) {
    let distribution = BetaDistribution(alpha: alpha, beta: beta)
    #expect(relativeError(distribution.cumulative(x), below) < 1e-11)
    #expect(relativeError(distribution.survival(x), above) < 1e-11)
  }

  // Made with mpmath at 40 digits: bisection of the regularised incomplete beta function.
  @Test(
    "agrees with mpmath on quantiles",
    arguments: [
      (1, 1, 0.2, 0.2), (9, 1, 0.2, 0.8362510309503735),
      (8, 1, 0.2, 0.81776543395794251), (10, 2, 0.2, 0.75139795006570155),
      (9, 2, 0.2, 0.72901184960658879), (9, 3, 0.2, 0.64993329504884779),
      (15, 1, 0.1, 0.85769589859089412), (24, 2, 0.1, 0.85313280385143597),
      (56, 6, 0.1, 0.85325335483757317), (31, 11, 0.05, 0.62149394518034087),
      (30, 12, 0.05, 0.59522155708085054), (0.5, 0.5, 0.1, 0.024471741852423217),
      (2, 30, 1e-6, 4.6394691291346309e-5), (1001, 501, 0.975, 0.69006684781690082),
      (0.1, 3, 0.01, 2.3669013519449115e-21), (300, 2, 0.999, 0.99984892295548435),
    ])
  func quantile(alpha: Double, beta: Double, probability: Double, expected: Double) {
    let value = BetaDistribution(alpha: alpha, beta: beta).quantile(probability)
    #expect(relativeError(value, expected) < 1e-11)
  }
}
