/// What the parameters of a model are expected to be: near those of a first guess, each within a
/// spread that learners are known to have.
public struct ParameterPrior: Hashable, Sendable {
  /// The standard deviation of each parameter over learners.
  public var spreads: [Double]
  /// How many targets' worth of loss it costs when one parameter lies a spread away.
  public var strength: Double

  /// Creates a prior.
  public init(spreads: [Double], strength: Double) {
    self.spreads = spreads
    self.strength = strength
  }

  /// A loss, and what it costs besides that parameters lie away from a first guess:
  /// strength · Σ ((w − guess) / spread)².
  func added(to loss: Loss, at values: [Double], guess: [Double]) -> Loss {
    var loss = loss
    for index in values.indices {
      let weight = strength / (spreads[index] * spreads[index])
      let away = values[index] - guess[index]
      loss.value += weight * away * away
      loss.slopes[index] += 2 * weight * away
      loss.curvature[index, index] += 2 * weight
    }
    return loss
  }
}
