import Scheduling

/// What fitting a model to a log came to.
struct LogFit {
  /// The log.
  let log: LearnedLog
  /// The model.
  let model: MemoryModelName
  /// The fitted parameters if they are adopted, else those of the model so far.
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

  /// The model that is in use so far; another one than is fitted, if that is what was asked for.
  let inUse: ChosenModel

  /// Fits a model; tells the share of the work that is done.
  ///
  /// - Parameters:
  ///   - name: The model.
  ///   - log: What it is to foresee. Of the learner's own log whole study days are counted, as practice
  ///     counts them.
  ///   - inUse: The model that the fitted one has to be better than.
  ///   - progress: Told the share of the work that is done, 0...1.
  init(
    of name: MemoryModelName, to log: LearnedLog, inUse: ChosenModel, progress: (Double) -> Void
  ) {
    let targets =
      switch (name, log.source) {
      case (.fsrs7, .file): log.targets(countingDays: .fractional, .included)
      case (.fsrs6, _), (.fsrs7, .progress): log.targets(countingDays: log.calendar, .leftOut)
      }
    switch (name, inUse) {
    case (.fsrs6, .fsrs6(let model)):
      let fit = Fit(of: model, to: targets) { progress($0 / 2) }
      let average = Fit(of: FSRS6(), to: targets) { progress((1 + $0) / 2) }
      self.init(name, log, fit, inUse, fit.inSample, average.outOfSample?.present)
    case (.fsrs7, .fsrs7(let model)):
      let fit = Fit(of: model, to: targets) { progress($0 / 2) }
      let average = Fit(of: FSRS7(), to: targets) { progress((1 + $0) / 2) }
      self.init(name, log, fit, inUse, fit.inSample, average.outOfSample?.present)
    case (.fsrs6, .fsrs7(let other)):
      let rival = Fit(of: other, to: targets) { progress($0 / 2) }
      let fit = Fit(of: FSRS6(), to: targets) { progress((1 + $0) / 2) }
      self.init(name, log, fit, inUse, rival.inSample, rival.fairLoss)
    case (.fsrs7, .fsrs6(let other)):
      let rival = Fit(of: other, to: targets) { progress($0 / 2) }
      let fit = Fit(of: FSRS7(), to: targets) { progress((1 + $0) / 2) }
      self.init(name, log, fit, inUse, rival.inSample, rival.fairLoss)
    }
  }

  /// Takes over what a fit came to, beside what is in use.
  ///
  /// Adopted is what foresees all reviews better than the model in use, and later ones, fitted to earlier
  /// ones, better than what has not seen those either.
  private init<Model: FittableModel>(
    _ name: MemoryModelName, _ log: LearnedLog, _ fit: Fit<Model>, _ inUse: ChosenModel,
    _ inUseInSample: LossComparison?, _ unseenLoss: Double?
  ) {
    self.log = log
    self.inUse = inUse
    model = name
    scope = fit.scope
    extent = fit.extent
    inSample = fit.inSample?.beside(inUseInSample?.present)
    outOfSample = fit.outOfSample?.beside(unseenLoss)
    outcome =
      if let inSample, let outOfSample {
        inSample.isBetterFitted && outOfSample.isBetterFitted
          ? .adopted : .kept(.foreseesNoBetter)
      } else {
        fit.outcome
      }
    parameters = (outcome == .adopted ? fit.fitted : fit.present).values
  }
}

extension Fit {
  fileprivate init(of model: Model, to targets: ReviewTargets, _ progress: (Double) -> Void) {
    self.init(of: model, to: targets, settings: FitSettings(), progress: progress)
  }

  /// What the present model loses on later reviews that it has not seen: parameters that were fitted have
  /// seen them, and those that are fitted to earlier ones only stand in for them.
  fileprivate var fairLoss: Double? {
    present == .default ? outOfSample?.present : outOfSample?.fitted
  }
}

extension LossComparison {
  fileprivate var isBetterFitted: Bool { fitted < present }

  /// The comparison with another present model; nil: with the one that it is with.
  fileprivate func beside(_ present: Double?) -> Self {
    var comparison = self
    comparison.present = present ?? self.present
    return comparison
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
