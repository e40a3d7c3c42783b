/// The beta distribution: what is believed of a proportion.
///
/// After s successes and f failures a Beta(1, 1) prior, under which every proportion is equally
/// likely, becomes Beta(1 + s, 1 + f).
public struct BetaDistribution: Hashable, Sendable {
  /// The first shape parameter; positive.
  public let alpha: Double
  /// The second shape parameter; positive.
  public let beta: Double

  /// Creates a distribution.
  ///
  /// - Precondition: Both shape parameters are positive and finite.
  public init(alpha: Double, beta: Double) {
    precondition(
      alpha > 0 && beta > 0 && alpha.isFinite && beta.isFinite,
      "the shape parameters of a beta distribution are positive")
    self.alpha = alpha
    self.beta = beta
  }

  /// The mean, 0...1.
  public var mean: Double { alpha / (alpha + beta) }

  /// The probability of a value of at most `x`: the regularised incomplete beta function.
  public func cumulative(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    return isLowerTailShort(at: x)
      ? lowerTail(x, complement: 1 - x)
      : 1 - mirrored.lowerTail(1 - x, complement: x)
  }

  /// The probability of a value above `x`, exact where it is small.
  public func survival(_ x: Double) -> Double {
    if x <= 0 { return 1 }
    if x >= 1 { return 0 }
    return isLowerTailShort(at: x)
      ? 1 - lowerTail(x, complement: 1 - x)
      : mirrored.lowerTail(1 - x, complement: x)
  }

  /// The value, 0...1, that is not exceeded with a probability, 0...1.
  ///
  /// - Precondition: `probability` lies in 0...1.
  public func quantile(_ probability: Double) -> Double {
    precondition((0...1).contains(probability), "a probability lies in 0...1")
    if probability == 0 { return 0 }
    if probability == 1 { return 1 }
    // Newton's method, kept inside a bracket that shrinks with every look.
    var bracket = (low: 0.0, high: 1.0)
    var x = mean
    while true {
      let excess = cumulative(x) - probability
      if excess == 0 { return x }
      if excess < 0 { bracket.low = x } else { bracket.high = x }
      let middle = bracket.low + (bracket.high - bracket.low) / 2
      if middle <= bracket.low || middle >= bracket.high { return x }
      let newton = x - excess / density(x)
      let next = newton > bracket.low && newton < bracket.high ? newton : middle
      if abs(next - x) <= 2 * x.ulp { return next }
      x = next
    }
  }

  /// The density at a value in 0 to 1.
  private func density(_ x: Double) -> Double { weight(x, complement: 1 - x) / (x * (1 - x)) }

  /// x^α · (1 − x)^β / B(α, β).
  private func weight(_ x: Double, complement: Double) -> Double {
    binomialDensity(alpha, of: alpha + beta, x, complement: complement) * alpha * beta
      / (alpha + beta)
  }

  private var mirrored: Self { Self(alpha: beta, beta: alpha) }

  private func isLowerTailShort(at x: Double) -> Bool { x < (alpha + 1) / (alpha + beta + 2) }

  /// The lower tail, by a continued fraction that converges fast below the mean.
  ///
  /// - SeeAlso: NIST Digital Library of Mathematical Functions, 8.17.22, evaluated by the modified
  ///   Lentz method.
  private func lowerTail(_ x: Double, complement: Double) -> Double {
    let tiny = 1e-300
    func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / nonzero(1 - (alpha + beta) * x / (alpha + 1))
    var fraction = d
    var m = 1.0
    // About as many rounds as the root of the greater parameter are needed.
    while m < 1_000_000 {
      let even =
        m * (beta - m) * x / ((alpha + 2 * m - 1) * (alpha + 2 * m))
      d = 1 / nonzero(1 + even * d)
      c = nonzero(1 + even / c)
      fraction *= d * c
      let odd =
        -(alpha + m) * (alpha + beta + m) * x / ((alpha + 2 * m) * (alpha + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d)
      c = nonzero(1 + odd / c)
      fraction *= d * c
      if abs(d * c - 1) < 1e-15 { break }
      m += 1
    }
    return weight(x, complement: complement) / alpha * fraction
  }
}
