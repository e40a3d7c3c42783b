/// What foreseeing the targets of a log cost, and how that changes with the parameters.
public struct Loss: Hashable, Sendable {
  /// The sum of the cross entropies of all targets, each times what it counts.
  public internal(set) var value = 0.0
  /// How the value changes with each parameter.
  public internal(set) var slopes: [Double]
  /// An estimate of how the slopes change with the parameters: the sum, over cards, of the products
  /// of each two of their slopes.
  var curvature: SymmetricMatrix

  /// Creates the loss of nothing.
  init(parameters count: Int) {
    slopes = [Double](repeating: 0, count: count)
    curvature = SymmetricMatrix(count: count)
  }
}
