/// The number of marked things among some that are drawn without putting any back.
public struct HypergeometricDistribution: Hashable, Sendable {
  /// How many things there are; not negative.
  public let population: Int
  /// How many of them are marked, 0...`population`.
  public let marked: Int
  /// How many are drawn, 0...`population`.
  public let draws: Int

  /// Creates a distribution.
  ///
  /// - Precondition: `marked` and `draws` lie in 0...`population`.
  public init(population: Int, marked: Int, draws: Int) {
    precondition(
      population >= 0 && (0...population).contains(marked) && (0...population).contains(draws),
      "neither marked nor drawn things are more than there are")
    self.population = population
    self.marked = marked
    self.draws = draws
  }

  /// The numbers of marked things that can be drawn.
  public var support: ClosedRange<Int> {
    max(0, draws + marked - population)...min(draws, marked)
  }

  /// The probability of exactly so many marked things.
  public func density(_ count: Int) -> Double {
    guard support.contains(count) else { return 0 }
    return Double.exp(
      logChoose(count, of: marked) + logChoose(draws - count, of: population - marked)
        - logChoose(draws, of: population))
  }

  /// The probability of so many marked things or more: the one-sided p of Fisher's exact test, where
  /// `draws` have a feature, `marked` are of a category, and `count` are both.
  ///
  /// - SeeAlso: Fisher, "The design of experiments", 1935, chapter 2.
  public func atLeast(_ count: Int) -> Double {
    if count <= support.lowerBound { return 1 }
    guard count <= support.upperBound else { return 0 }
    // Each density from the one before, as all have most factors in common.
    var density = density(count)
    var sum = density
    for next in (count + 1)..<(support.upperBound + 1) {
      let over = Double(marked - next + 1) * Double(draws - next + 1)
      let under = Double(next) * Double(population - marked - draws + next)
      density *= over / under
      sum += density
    }
    return min(sum, 1)
  }
}

/// The logarithm of the number of ways to choose so many of `total` things.
private func logChoose(_ count: Int, of total: Int) -> Double {
  Double.logGamma(Double(total + 1)) - Double.logGamma(Double(count + 1))
    - Double.logGamma(Double(total - count + 1))
}
