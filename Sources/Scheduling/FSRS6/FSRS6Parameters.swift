extension FSRS6 {
  /// The 21 numbers that fit the model to a learner, each within its bounds.
  public struct Parameters: Hashable, Sendable {
    /// The numbers w₀ to w₂₀.
    public let values: [Double]

    /// Accepts numbers that are usable as parameters.
    ///
    /// - Throws: `InvalidParameters`, naming every number that is not.
    public init(validating values: [Double]) throws(InvalidParameters) {
      try InvalidParameters.check(values, within: Self.bounds)
      self.values = values
    }

    /// Makes usable parameters of any numbers, by moving each to the nearest end of its bounds.
    ///
    /// - Precondition: There are 21, and none is not a number.
    public init(clamping values: [Double]) {
      precondition(values.count == Self.bounds.count, "there are \(Self.bounds.count) parameters")
      precondition(!values.contains(where: \.isNaN), "a parameter is a number")
      self.values = zip(values, Self.bounds).map { $0.clamped(to: $1) }
    }

    private init(trusting values: [Double]) { self.values = values }

    /// The parameters that fit the average learner.
    ///
    /// - SeeAlso: fsrs-rs, `DEFAULT_PARAMETERS`, revision 0cbb9d3; py-fsrs, ts-fsrs and
    ///   fsrs-optimizer have the same.
    public static let `default` = Self(trusting: [
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
      1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

    /// The least and the greatest value of each parameter.
    ///
    /// - SeeAlso: fsrs-rs, `parameter_clipper.rs`, revision 0cbb9d3, for at most one relearning
    ///   step. There w₁₉ is at least 0.01; 0, as py-fsrs allows, is what FSRS-5 comes to.
    public static let bounds: [ClosedRange<Double>] = [
      0.001...100, 0.001...100, 0.001...100, 0.001...100,  // first stabilities
      1...10, 0.001...4, 0.001...4, 0.001...0.75,  // difficulty
      0...4.5, 0...0.8, 0.001...3.5,  // success
      0.001...5, 0.001...0.25, 0.001...0.9, 0...4,  // lapse
      0...1, 1...6,  // hard and easy
      0...2, 0...2, 0...0.8,  // same day
      0.1...0.8,  // decay
    ]
  }
}
