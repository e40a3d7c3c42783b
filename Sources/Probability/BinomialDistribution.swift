/// The number of successes in independent trials of one probability.
public struct BinomialDistribution: Hashable, Sendable {
  /// How many trials; not negative.
  public let trials: Int
  /// The probability of a success in each, 0...1.
  public let probability: Double

  /// Creates a distribution.
  ///
  /// - Precondition: `trials` is not negative and `probability` lies in 0...1.
  public init(trials: Int, probability: Double) {
    precondition(trials >= 0, "a number of trials is not negative")
    precondition((0...1).contains(probability), "a probability lies in 0...1")
    self.trials = trials
    self.probability = probability
  }

  /// The probability of exactly so many successes.
  public func density(_ successes: Int) -> Double {
    guard (0...trials).contains(successes) else { return 0 }
    return binomialDensity(
      Double(successes), of: Double(trials), probability, complement: 1 - probability)
  }

  /// The probability of so many successes or more.
  public func atLeast(_ successes: Int) -> Double {
    if successes <= 0 { return 1 }
    if successes > trials { return 0 }
    return BetaDistribution(alpha: Double(successes), beta: Double(trials - successes + 1))
      .cumulative(probability)
  }

  /// The probability of so many successes or fewer.
  public func atMost(_ successes: Int) -> Double {
    if successes < 0 { return 0 }
    if successes >= trials { return 1 }
    return BetaDistribution(alpha: Double(successes + 1), beta: Double(trials - successes))
      .survival(probability)
  }
}
