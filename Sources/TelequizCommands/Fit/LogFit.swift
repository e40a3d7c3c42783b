import Scheduling

/// What fitting a model to a log came to.
struct LogFit {
  /// The log.
  let log: LearnedLog
  /// The model.
  let model: MemoryModelName
  /// The parameters in use so far.
  let present: [Double]
  /// The parameters to use from now on.
  let parameters: [Double]
  /// Which parameters were fitted.
  let scope: FitScope
  /// What it was fitted to.
  let extent: LogExtent
  /// How well all reviews are foreseen.
  let inSample: LossComparison?
  /// How well later reviews are foreseen from earlier ones.
  let outOfSample: LossComparison?
  /// What became of it.
  let outcome: FitOutcome

  /// Fits a model with its default parameters; tells the share of the work that is done.
  init(of name: MemoryModelName, to log: LearnedLog, progress: (Double) -> Void) {
    switch name {
    case .fsrs6:
      self.init(
        name, log,
        Fit(
          of: FSRS6(), to: log.targets(countingDays: log.calendar, .leftOut),
          settings: FitSettings(), progress: progress))
    case .fsrs7:
      self.init(
        name, log,
        Fit(
          of: FSRS7(), to: log.targets(countingDays: .fractional, .included),
          settings: FitSettings(), progress: progress))
    }
  }

  private init<Model: FittableModel>(
    _ name: MemoryModelName, _ log: LearnedLog, _ fit: Fit<Model>
  ) {
    self.log = log
    model = name
    present = fit.present.values
    parameters = fit.parameters.values
    scope = fit.scope
    extent = fit.extent
    inSample = fit.inSample
    outOfSample = fit.outOfSample
    outcome = fit.outcome
  }
}

extension LearnedLog {
  /// What a model should foresee.
  fileprivate func targets(
    countingDays elapsedDays: ElapsedDays, _ sameDay: SameDayReviews
  ) -> ReviewTargets {
    ReviewTargets(of: reviews, countingDays: elapsedDays, sameDay: sameDay, calendar: calendar)
  }
}
