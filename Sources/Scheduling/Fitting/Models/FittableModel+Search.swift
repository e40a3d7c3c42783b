extension FittableModel {
  /// The parameters that foresee targets best, among those that learners are likely to have.
  ///
  /// The order in which cards are given makes no difference, and the same targets always give the
  /// same parameters. Too few targets give the default. How well other targets are foreseen is not
  /// asked here: see `Fit`.
  public static func parameters(
    fittedTo targets: ReviewTargets, settings: FitSettings = FitSettings()
  ) -> Parameters {
    parameters(fittedTo: targets, settings: settings) { _ in }
  }

  /// The same, with progress.
  ///
  /// - Parameters:
  ///   - targets: What is to be foreseen.
  ///   - settings: How it is done.
  ///   - progress: Told the share of the work that is done, 0...1, many times; the search ends if it
  ///     throws.
  /// - Returns: The parameters.
  /// - Throws: What `progress` throws.
  public static func parameters<Failure: Error>(
    fittedTo targets: ReviewTargets, settings: FitSettings,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Parameters {
    let log = TrainingLog(targets, recency: settings.recency)
    return try parameters(fittedTo: log, scope: scope(of: log), progress: progress)
  }

  static func parameters<Failure: Error>(
    fittedTo log: TrainingLog, scope: FitScope, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Parameters {
    switch scope {
    case .nothing: return .default
    case .firstStabilities: return firstGuess(from: log) ?? .default
    case .everything:
      let guess = firstGuess(from: log) ?? .default
      var evaluations = 0.0
      let best = try Descent().least(
        from: guess.values, limiting: { Parameters(clamping: $0).values },
        loss: { (values) throws(Failure) -> Loss in
          // How long the search will be is not known; half of them are done after some 10.
          try progress(evaluations / (evaluations + 10))
          evaluations += 1
          let loss = Self(parameters: Parameters(clamping: values)).loss(over: log)
          return prior.added(to: loss, at: values, guess: guess.values)
        })
      return Parameters(clamping: best.place)
    }
  }
}
