/// Why numbers are not usable as parameters of a model.
public enum InvalidParameters: Error, Hashable, Sendable {
  /// There are too few or too many.
  case wrongCount(found: Int, expected: [Int])
  /// These lie outside their bounds, or are not numbers.
  case outOfBounds([Offender])
  /// In each of these pairs the first is greater than the second.
  case outOfOrder([Order])

  /// A number that lies outside its bounds.
  public struct Offender: Hashable, Sendable {
    /// Its place, from 0, as in w₀.
    public var index: Int
    /// The number.
    public var value: Double
    /// What it may be.
    public var allowed: ClosedRange<Double>

    /// Creates an offender.
    public init(index: Int, value: Double, allowed: ClosedRange<Double>) {
      self.index = index
      self.value = value
      self.allowed = allowed
    }
  }

  /// Two parameters, by their places from 0, of which one must not be greater than the other.
  public struct Order: Hashable, Sendable {
    /// The one that must not be greater.
    public var less: Int
    /// The one that must not be less.
    public var greater: Int

    /// Creates an order.
    public init(less: Int, greater: Int) {
      self.less = less
      self.greater = greater
    }
  }
}

extension InvalidParameters {
  /// Finds numbers that are too few, too many or outside their bounds.
  ///
  /// - Throws: `InvalidParameters`, naming every number that is not usable.
  static func check(
    _ values: [Double], within bounds: [ClosedRange<Double>]
  ) throws(InvalidParameters) {
    guard values.count == bounds.count else {
      throw .wrongCount(found: values.count, expected: [bounds.count])
    }
    let offenders = zip(values, bounds).enumerated().compactMap { index, pair in
      pair.1.contains(pair.0) ? nil : Offender(index: index, value: pair.0, allowed: pair.1)
    }
    guard offenders.isEmpty else { throw .outOfBounds(offenders) }
  }
}

extension InvalidParameters: CustomStringConvertible {
  /// What is wrong, in words, without a full stop.
  public var description: String {
    switch self {
    case .wrongCount(let found, let expected):
      "\(expected.map(String.init).joined(separator: ", or ")) parameters are needed, "
        + "but there are \(found)"
    case .outOfBounds(let offenders):
      offenders.map {
        "parameter w\($0.index) is \($0.value), but must lie between "
          + "\($0.allowed.lowerBound) and \($0.allowed.upperBound)"
      }.joined(separator: "\n")
    case .outOfOrder(let orders):
      orders.map { "parameter w\($0.greater) must not be less than w\($0.less)" }
        .joined(separator: "\n")
    }
  }
}
