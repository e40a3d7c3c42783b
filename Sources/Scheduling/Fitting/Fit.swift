/// Parameters fitted to a learner, and whether they are any better than the present ones.
public struct Fit<Model: FittableModel>: Hashable, Sendable {
  /// The parameters in use so far.
  public let present: Model.Parameters
  /// The parameters that foresee all targets best; the default ones if there is too little to fit to.
  public let fitted: Model.Parameters
  /// Which parameters were fitted.
  public let scope: FitScope
  /// What it was fitted to.
  public let extent: LogExtent
  /// How well all targets are foreseen, which were fitted to; nil if there was nothing to fit.
  public let inSample: LossComparison?
  /// How well the later two thirds of the targets are foreseen by parameters fitted to what came
  /// before each third; nil if there was nothing to fit.
  public let outOfSample: LossComparison?
  /// What became of it.
  public let outcome: FitOutcome

  /// The parameters to use from now on.
  public var parameters: Model.Parameters { outcome == .adopted ? fitted : present }

  /// Fits a model to targets.
  public init(of model: Model, to targets: ReviewTargets, settings: FitSettings = FitSettings()) {
    self.init(of: model, to: targets, settings: settings) { _ in }
  }

  /// Fits a model to targets, with progress.
  ///
  /// - Parameters:
  ///   - model: The one with the present parameters.
  ///   - targets: What is to be foreseen.
  ///   - settings: How it is done.
  ///   - progress: Told the share of the work that is done, 0...1, many times; the fit ends if it
  ///     throws.
  /// - Throws: What `progress` throws.
  public init<Failure: Error>(
    of model: Model, to targets: ReviewTargets, settings: FitSettings,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) {
    let log = TrainingLog(targets, recency: settings.recency)
    present = model.parameters
    extent = LogExtent(of: targets)
    scope = Model.scope(of: log)
    guard scope != .nothing else {
      fitted = .default
      inSample = nil
      outOfSample = nil
      outcome = .kept(.tooFewTargets(found: log.targetCount, needed: Model.fewestTargets))
      return
    }
    let trial = try Trial(
      of: model, on: targets, scope: scope, settings: settings,
      progress: { (share) throws(Failure) in try progress(share / 2) })
    fitted = try Model.parameters(fittedTo: log, scope: scope) { (share) throws(Failure) in
      try progress((1 + share) / 2)
    }
    inSample = LossComparison(
      of: model, and: Model(parameters: fitted), on: TrainingLog(targets))
    outOfSample = trial.comparison
    outcome =
      trial.comparison.fitted < trial.comparison.present ? .adopted : .kept(.foreseesNoBetter)
    try progress(1)
  }
}
