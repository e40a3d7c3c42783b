/// Successes among trials, and what they say of the rate behind them.
public struct Proportion: Hashable, Sendable {
  /// How many trials succeeded; 0 to `trials`.
  public let successes: Int
  /// How many trials there were; not negative.
  public let trials: Int

  /// Creates a proportion.
  ///
  /// - Precondition: `successes` lies in 0 to `trials`.
  public init(successes: Int, trials: Int) {
    precondition(trials >= 0 && (0...trials).contains(successes), "successes are among the trials")
    self.successes = successes
    self.trials = trials
  }

  /// The share of successes, 0...1; nil without trials.
  public var rate: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }

  /// What is believed of the rate, when every rate was equally likely before: Beta(1 + s, 1 + f).
  public var posterior: BetaDistribution {
    BetaDistribution(alpha: Double(1 + successes), beta: Double(1 + trials - successes))
  }

  /// The rate that the true one exceeds with a confidence, one-sided, under a Beta(1, 1) prior.
  ///
  /// The confidence lies in 0...1, such as 0.9.
  public func lowerBound(confidence: Double) -> Double { posterior.quantile(1 - confidence) }

  /// The rate that the true one stays below with a confidence, one-sided, under a Beta(1, 1) prior.
  ///
  /// The confidence lies in 0...1, such as 0.9.
  public func upperBound(confidence: Double) -> Double { posterior.quantile(confidence) }

  /// Whether the lower bound with a confidence reaches a rate; cheaper than the bound itself.
  public func isAtLeast(_ rate: Double, confidence: Double) -> Bool {
    posterior.cumulative(rate) <= 1 - confidence
  }

  /// Wilson's score interval, two-sided; nil without trials.
  ///
  /// The confidence lies between 0 and 1, such as 0.95.
  ///
  /// - SeeAlso: Wilson, "Probable inference, the law of succession, and statistical inference",
  ///   Journal of the American Statistical Association 22 (1927).
  public func wilsonInterval(confidence: Double) -> ClosedRange<Double>? {
    guard let rate else { return nil }
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    let z = NormalDistribution.standard.quantile(0.5 + confidence / 2)
    let n = Double(trials)
    let centre = (rate + z * z / (2 * n)) / (1 + z * z / n)
    let half =
      z / (1 + z * z / n) * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
    // The ends are exact when nothing or everything succeeded; rounding must not move them.
    return (successes == 0 ? 0 : centre - half)...(successes == trials ? 1 : centre + half)
  }
}
