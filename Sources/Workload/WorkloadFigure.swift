/// A number that comes out differently every time: its mean, and where most of the runs lie.
public struct WorkloadFigure: Hashable, Sendable {
  /// The mean of the runs; 0 without any.
  public let mean: Double
  /// From the lowest to the highest run, without one at each end if there are at least five; of 20 runs
  /// it holds 18.
  public let range: ClosedRange<Double>

  /// Puts together what the runs came to.
  public init(_ values: [Double]) {
    let sorted = values.sorted()
    let kept = sorted.count >= 5 ? sorted.dropFirst().dropLast() : sorted[...]
    mean = sorted.isEmpty ? 0 : sorted.reduce(0, +) / Double(sorted.count)
    range = (kept.first ?? 0)...(kept.last ?? 0)
  }
}
