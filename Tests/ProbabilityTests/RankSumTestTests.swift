import Probability
import Testing

@Suite("The rank-sum test")
struct RankSumTestTests {
  private let short: [Double] = [12, 14, 14, 15, 17, 20, 20, 20, 22, 25]
  private let long: [Double] = [14, 18, 20, 21, 22, 24, 25, 25, 28, 30, 31, 33]

  @Test("does not care which sample is called the first, or in which order values stand")
  func symmetry() {
    let test = RankSumTest(short, long)
    let mirrored = RankSumTest(long.reversed(), short)
    #expect(abs(test.twoSided - mirrored.twoSided) < 1e-15)
    #expect(test.u + mirrored.u == Double(short.count * long.count))
  }

  @Test("cares about the order of values only, not about how far they are apart")
  func ranks() {
    let squares = RankSumTest(short.map { $0 * $0 }, long.map { $0 * $0 })
    #expect(squares == RankSumTest(short, long))
  }

  @Test("tells nothing where nothing can be told")
  func nothing() {
    #expect(RankSumTest([], [1, 2]).twoSided == 1)
    #expect(RankSumTest([], []).twoSided == 1)
    #expect(RankSumTest([3, 3, 3], [3, 3]).twoSided == 1)
    #expect(RankSumTest([1], []).twoSided == 1)
  }

  // scipy 1.17.1: mannwhitneyu(x, y, alternative="two-sided", method="asymptotic").
  @Test("agrees with scipy")
  func golden() {
    let cases: [([Double], [Double], Double, Double)] = [
      ([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 0, 0.012185780355344813),
      ([6, 7, 8, 9, 10], [1, 2, 3, 4, 5], 25, 0.012185780355344813),
      (short, long, 22, 0.012917039685329777),
      ([3, 3, 3, 3, 4], [3, 3, 4, 4, 4, 4], 8, 0.17058693287144144),
      ([1, 5, 9], [2, 4, 6, 8], 6, 1),
      ([1, 2, 3], [2], 1.5, 1),
    ]
    for (first, second, u, probability) in cases {
      let test = RankSumTest(first, second)
      #expect(test.u == u)
      #expect(relativeError(test.twoSided, probability) < 1e-12)
    }
  }
}
