import Probability

/// What reviews have in common that RMSE(bins) compares predictions on.
///
/// Calendar days are counted, whatever the model counts in.
public struct ReviewBin: Hashable, Sendable {
  /// The step of days since the review before, each 3.62 times as long; nil on the same day.
  public var interval: Int?
  /// The step of reviews on different days, this one included, each 1.89 times as many.
  public var reviews: Int
  /// The step of lapses on later days, each 1.73 times as many; nil before the first.
  public var lapses: Int?

  /// Finds the steps for calendar days, reviews on different days, at least one, and lapses.
  ///
  /// - SeeAlso: srs-benchmark, `utils.py`, `rmse_matrix`. It gives each step a name, such as 2.48
  ///   days times a power of 3.62, which changes nothing.
  public init(days: Double, reviews: Int, lapses: Int) {
    interval = days > 0 ? Self.step(days, by: 3.62) : nil
    self.reviews = Self.step(Double(reviews), by: 1.89)
    self.lapses = lapses > 0 ? Self.step(Double(lapses), by: 1.73) : nil
  }

  private static func step(_ value: Double, by factor: Double) -> Int {
    Int((Double.log(value) / .log(factor)).rounded(.down))
  }
}
