/// How days are counted.
public enum DayCounting: Hashable, Sendable {
  /// By the calendar, in whole days.
  case wholeDays
  /// With their fractions.
  case fractions
}

/// Something that says how likely each review is to be remembered.
public protocol Predictor: Sendable {
  /// What it is called in a table, such as "FSRS-7".
  var name: String { get }

  /// How it counts days where reviews on the same day are left out.
  var dayCounting: DayCounting { get }

  /// How likely each target of a fold's test is to be remembered, 0...1, in their order.
  ///
  /// What is tried may be learnt from only after it was foreseen.
  ///
  /// - Parameters:
  ///   - fold: What to learn from, and what to foresee.
  ///   - targets: All targets, by time.
  /// - Returns: Probabilities, as many as the test has targets.
  func predictions(for fold: Fold, of targets: ReviewTargets) -> [Double]
}

extension Predictor {
  /// In whole days.
  public var dayCounting: DayCounting { .wholeDays }
}
