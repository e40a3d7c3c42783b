extension FSRS7: FittableModel {
  /// The spread of each parameter over learners, at a third of full strength; first stabilities are
  /// free.
  ///
  /// - SeeAlso: srs-benchmark, `models/fsrs_v7.py`, and the fork of fsrs-rs that it names.
  public static let prior = ParameterPrior(
    spreads: [
      9999, 9999, 9999, 9999, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812,
      0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596,
      0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15,
    ], strength: 1.0 / 3)

  /// None: first stabilities are searched for with all other parameters.
  public static func firstGuess(from log: TrainingLog) -> Parameters? { nil }

  /// 64: all parameters are fitted, or none.
  public static let fewestTargets = FitScope.fewestTargetsForEverything

  /// What foreseeing the targets of a log costs with these parameters, and how that changes with them.
  public func loss(over log: TrainingLog) -> Loss {
    FSRS7Pass(self).loss(over: log, parameters: Parameters.bounds.count)
  }
}
