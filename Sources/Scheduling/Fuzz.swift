/// The spreading of intervals, so that what was learned together does not come back together.
///
/// - SeeAlso: Anki, `rslib/src/scheduler/states/fuzz.rs`, revision c32cb29, for the widths and
///   limits.
public enum Fuzz {
  /// A whole number of days near an interval.
  ///
  /// - Parameters:
  ///   - intervalDays: The model's interval; not negative.
  ///   - limits: The fewest and the most days allowed.
  ///   - unit: A uniform number in 0..<1, which decides.
  /// - Returns: Each whole number of days within the bounds with equal probability.
  public static func days(near intervalDays: Double, within limits: ClosedRange<Int>, unit: Double)
    -> Int
  {
    precondition((0..<1).contains(unit), "the number that decides lies in 0..<1")
    let bounds = bounds(near: intervalDays, within: limits)
    return bounds.lowerBound + Int(unit * Double(bounds.count))
  }

  /// The fewest and the most days that an interval may become.
  ///
  /// - Parameters:
  ///   - intervalDays: The model's interval; not negative.
  ///   - limits: The fewest and the most days allowed.
  /// - Returns: Whole days, within the limits.
  public static func bounds(near intervalDays: Double, within limits: ClosedRange<Int>)
    -> ClosedRange<Int>
  {
    precondition(intervalDays >= 0, "an interval is not negative")
    let interval = intervalDays.clamped(to: Double(limits.lowerBound)...Double(limits.upperBound))
    let spread = halfWidth(of: interval)
    let low = Int((interval - spread).rounded()).clamped(to: limits)
    let high = Int((interval + spread).rounded()).clamped(to: limits)
    return low...high
  }

  /// The fewest days that an interval may become, so that a growing interval does grow.
  ///
  /// - Parameters:
  ///   - intervalDays: The model's interval; not negative.
  ///   - previousDays: The days that the interval before it was scheduled for.
  /// - Returns: One day more than before when the interval grew; as many as before when the spread
  ///   reaches them; 0 when it shrank beyond.
  public static func fewestDays(near intervalDays: Double, previousDays: Int) -> Int {
    if intervalDays.rounded() > Double(previousDays) { return previousDays + 1 }
    let reach = (intervalDays + halfWidth(of: intervalDays)).rounded()
    return Double(previousDays) <= reach ? previousDays : 0
  }

  /// How far, in days, an interval may move to either side.
  static func halfWidth(of intervalDays: Double) -> Double {
    guard intervalDays >= 2.5 else { return 0 }
    let shares: [(days: Range<Double>, share: Double)] = [
      (2.5..<7, 0.15), (7..<20, 0.10), (20..<Double.infinity, 0.05),
    ]
    return shares.reduce(1) { width, band in
      width
        + band.share
        * max(0, min(intervalDays, band.days.upperBound) - band.days.lowerBound)
    }
  }
}
