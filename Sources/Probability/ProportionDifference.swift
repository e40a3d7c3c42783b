/// How much higher one proportion is than another.
public struct ProportionDifference: Hashable, Sendable {
  /// The proportion that is compared.
  public let later: Proportion
  /// The proportion it is compared with.
  public let earlier: Proportion

  /// Compares two proportions.
  public init(of later: Proportion, from earlier: Proportion) {
    self.later = later
    self.earlier = earlier
  }

  /// The difference of the rates, -1 to 1; nil when one of them has no trials.
  public var difference: Double? {
    guard let later = later.rate, let earlier = earlier.rate else { return nil }
    return later - earlier
  }

  /// Newcombe's hybrid score interval, two-sided; nil when one of the proportions has no trials.
  ///
  /// The confidence lies between 0 and 1, such as 0.95.
  ///
  /// - SeeAlso: Newcombe, "Interval estimation for the difference between independent proportions:
  ///   comparison of eleven methods", Statistics in Medicine 17 (1998), method 10.
  public func interval(confidence: Double) -> ClosedRange<Double>? {
    guard let first = later.rate, let second = earlier.rate,
      let firstBounds = later.wilsonInterval(confidence: confidence),
      let secondBounds = earlier.wilsonInterval(confidence: confidence)
    else { return nil }
    let down = hypotenuse(first - firstBounds.lowerBound, secondBounds.upperBound - second)
    let up = hypotenuse(firstBounds.upperBound - first, second - secondBounds.lowerBound)
    return (first - second - down)...(first - second + up)
  }
}

private func hypotenuse(_ first: Double, _ second: Double) -> Double {
  (first * first + second * second).squareRoot()
}
