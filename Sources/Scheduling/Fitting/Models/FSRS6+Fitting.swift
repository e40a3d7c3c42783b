extension FSRS6: FittableModel {
  /// The spread of each parameter over learners, at full strength.
  ///
  /// - SeeAlso: fsrs-rs, `training.rs`, revision 0cbb9d3, `PARAMS_STDDEV` and gamma 1.
  public static let prior = ParameterPrior(
    spreads: [
      6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57,
      0.25, 1.03, 0.31, 0.32, 0.14, 0.27,
    ], strength: 1)

  /// The default parameters, with the first stabilities that the first days of each card suggest.
  public static func firstGuess(from log: TrainingLog) -> Parameters? {
    let stabilities = FirstStabilities.suggested(by: FirstDays(of: log))
    return Parameters(
      clamping: Rating.allCases.map { stabilities[$0] } + Parameters.default.values.dropFirst(4))
  }

  /// 8: from these on first stabilities can be told.
  public static let fewestTargets = FitScope.fewestTargets

  /// What foreseeing the targets of a log costs with these parameters, and how that changes with them.
  public func loss(over log: TrainingLog) -> Loss {
    FSRS6Pass(self).loss(over: log, parameters: Parameters.bounds.count)
  }
}
