/// The number of successes in trials that each have a probability of their own.
public struct PoissonBinomialDistribution: Hashable, Sendable {
  /// The probability of success, 0...1, of each trial.
  public let probabilities: [Double]

  /// Creates a distribution.
  ///
  /// - Precondition: Each probability lies in 0...1.
  public init(_ probabilities: [Double]) {
    precondition(
      probabilities.allSatisfy { (0...1).contains($0) }, "a probability lies between 0 and 1")
    self.probabilities = probabilities
  }

  /// How many successes there are on average.
  public var mean: Double { probabilities.reduce(0, +) }

  /// The probability of exactly so many successes, for each number from 0 to all.
  ///
  /// One trial after another is added; the time is quadratic in their number.
  ///
  /// - SeeAlso: Wang, "On the number of successes in independent trials", Statistica Sinica 3, 1993.
  public var densities: [Double] {
    var densities = [1.0]
    for probability in probabilities {
      densities.append(0)
      for count in densities.indices.reversed() {
        let fewer = count == 0 ? 0 : densities[count - 1]
        densities[count] = densities[count] * (1 - probability) + fewer * probability
      }
    }
    return densities
  }

  /// The probability of so many successes or more.
  public func atLeast(_ count: Int) -> Double {
    if count <= 0 { return 1 }
    guard count <= probabilities.count else { return 0 }
    // From the small end, so that a small tail keeps its digits.
    return min(densities[count...].reversed().reduce(0, +), 1)
  }
}
