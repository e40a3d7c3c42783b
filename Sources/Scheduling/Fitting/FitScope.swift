/// Which parameters can be fitted to targets.
public enum FitScope: Hashable, Sendable, CaseIterable {
  /// None: there are too few.
  case nothing
  /// The stabilities after a first rating, by a rule of thumb.
  case firstStabilities
  /// All of them.
  case everything

  /// Fewer targets than this say nothing.
  ///
  /// - SeeAlso: fsrs-rs, `training.rs`, revision 0cbb9d3.
  public static let fewestTargets = 8

  /// Fewer targets than this say nothing of all parameters.
  ///
  /// - SeeAlso: fsrs-rs, `training.rs`, revision 0cbb9d3; srs-benchmark for FSRS-7.
  public static let fewestTargetsForEverything = 64
}

extension FittableModel {
  /// Which parameters can be fitted to targets: few of them, or only first ones of each card, tell no
  /// more than first stabilities.
  static func scope(of log: TrainingLog) -> FitScope {
    guard log.targetCount >= FitScope.fewestTargets else { return .nothing }
    if log.targetCount >= FitScope.fewestTargetsForEverything && log.hasLaterTargets {
      return .everything
    }
    return firstGuess(from: log) == nil ? .nothing : .firstStabilities
  }
}
