extension FSRS7 {
  /// The 34 numbers that fit the model to a learner, each within its bounds and in its order.
  public struct Parameters: Hashable, Sendable {
    /// The numbers w₀ to w₃₃.
    public let values: [Double]

    /// Accepts numbers that are usable as parameters.
    ///
    /// - Throws: `InvalidParameters`, naming every number that is not.
    public init(validating values: [Double]) throws(InvalidParameters) {
      try InvalidParameters.check(values, within: Self.bounds)
      let disordered = Self.ascending.filter { values[$0.less] > values[$0.greater] }
      guard disordered.isEmpty else { throw .outOfOrder(disordered) }
      self.values = values
    }

    /// Makes usable parameters of any numbers, by moving each to the nearest end of its bounds, and
    /// then up to the one that it must not be less than.
    ///
    /// - Precondition: There are 34, and none is not a number.
    public init(clamping values: [Double]) {
      precondition(values.count == Self.bounds.count, "there are \(Self.bounds.count) parameters")
      precondition(!values.contains(where: \.isNaN), "a parameter is a number")
      var clamped = zip(values, Self.bounds).map { $0.clamped(to: $1) }
      for order in Self.ascending {
        clamped[order.greater] = max(clamped[order.greater], clamped[order.less])
      }
      self.values = clamped
    }

    private init(trusting values: [Double]) { self.values = values }

    /// The parameters that fit the average learner.
    ///
    /// - SeeAlso: fsrs-rs, `src/model_v7.rs`, revision 114caff; srs-benchmark, `models/fsrs_v7.py`,
    ///   has the same.
    public static let `default` = Self(trusting: [
      0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999,
      0.8146, 0.6398, 1, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567,
      0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
    ])

    /// The least and the greatest value of each parameter.
    ///
    /// - SeeAlso: srs-benchmark, `models/fsrs_v7.py`.
    public static let bounds: [ClosedRange<Double>] = [
      0.0001...50, 0.0001...100, 0.0001...100, 0.0001...100,  // first stabilities
      1...10, 0.001...4, 0.1...4,  // difficulty
      0...4, 0...1.2, 0.3...3,  // success, slow trace
      0.01...1.5, 0.1...1, 0...3.5,  // lapse, slow trace
      0...1, 1...7,  // hard and easy, slow trace
      0...4, 0...2, 0.5...6,  // success, fast trace
      0.001...1.5, 0.001...1, 0...5,  // lapse, fast trace
      0...1, 1...7,  // hard and easy, fast trace
      0.01...0.25, 0.01...0.95,  // decays
      0.2...0.85, 0.5...0.99,  // where the curves stand after their stability
      0.01...1, 0.1...1, 0...0.9, 0.1...1.1, 0...1,  // how the traces mix
      0...0.6, 0...0.6,  // what difficulty and stability do to the curves
    ]

    /// Which parameters must not be less than which: a better first rating is not followed by a
    /// lesser stability, and the slow curve stands higher after its stability than the fast one.
    ///
    /// The order is such that raising the greater of each pair in turn puts all in order.
    ///
    /// - SeeAlso: srs-benchmark, `models/fsrs_v7.py`.
    public static let ascending: [InvalidParameters.Order] = [
      .init(less: 0, greater: 1), .init(less: 1, greater: 2), .init(less: 2, greater: 3),
      .init(less: 25, greater: 26),
    ]
  }
}
