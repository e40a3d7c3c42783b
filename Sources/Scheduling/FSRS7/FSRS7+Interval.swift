import Probability

extension FSRS7 {
  /// The days until retrievability has fallen to a desired retention: 0 where it never was so high,
  /// and 36,500 where it takes longer than that.
  ///
  /// Newton's method in the logarithm of days, and halving where that does not settle.
  ///
  /// - Precondition: `desiredRetention` lies between 0 and 1.
  public func interval(of state: FSRS7State, desiredRetention: Double) -> Double {
    precondition(
      desiredRetention > 0 && desiredRetention < 1, "a desired retention lies between 0 and 1")
    let desired = max(desiredRetention, Self.leastDesiredRetention)
    guard desired < Self.greatestDesiredRetention else { return 0 }
    let curve = FSRS7Curve(of: state, weights.curve)
    let longest = Self.stabilityBounds.upperBound
    guard curve.retrievability(afterDays: longest) < desired else { return longest }
    return newton(on: curve, to: desired, from: max(state.slowStability, state.fastStability))
      ?? halving(on: curve, to: desired)
  }

  private static var leastDesiredRetention: Double { 0.0001 }
  private static var greatestDesiredRetention: Double { 0.9999 }

  /// The days where a curve stands at a value; nil if the steps do not settle.
  private func newton(on curve: FSRS7Curve, to desired: Double, from days: Double) -> Double? {
    var logDays = Double.log(days)
    for _ in 0..<20 {
      let (value, slope) = curve.valueAndSlope(atDays: .exp(logDays))
      let step = ((desired - value) / slope).clamped(to: -4...4)
      // A flat curve gives no direction.
      guard step.isFinite else { return nil }
      logDays += step
      if abs(step) < 1e-13 * max(1, abs(logDays)) { return .exp(logDays) }
    }
    return nil
  }

  /// The days where a curve that falls from 1 stands at a value.
  private func halving(on curve: FSRS7Curve, to desired: Double) -> Double {
    // Below the shortest that any parameters can ask for: e^−60 of the least stability.
    var bounds = (low: -100.0, high: Double.log(Self.stabilityBounds.upperBound))
    for _ in 0..<100 {
      let middle = (bounds.low + bounds.high) / 2
      if curve.retrievability(afterDays: .exp(middle)) > desired {
        bounds.low = middle
      } else {
        bounds.high = middle
      }
    }
    return .exp(bounds.high)
  }
}
