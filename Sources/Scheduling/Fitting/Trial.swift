/// Parameters fitted to earlier targets, tried on later ones.
struct Trial<Model: FittableModel> {
  /// How well the later targets are foreseen.
  let comparison: LossComparison

  /// Tries the later two thirds of targets, each after fitting to all that came before it.
  init<Failure: Error>(
    of model: Model, on targets: ReviewTargets, scope: FitScope, settings: FitSettings,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) {
    let count = targets.targets.count
    var tried: [LossComparison] = []
    for third in 1...2 {
      let now = count * third / 3
      let earlier = TrainingLog(targets.limited(to: 0..<now), recency: settings.recency)
      let fitted = try Model.parameters(fittedTo: earlier, scope: scope) {
        (share) throws(Failure) in
        // The second search goes through twice as much as the first.
        try progress(third == 1 ? share / 3 : (1 + 2 * share) / 3)
      }
      let later = TrainingLog(targets.limited(to: now..<(count * (third + 1) / 3)))
      tried.append(
        LossComparison(of: model, and: Model(parameters: fitted), on: later))
    }
    comparison = LossComparison(joining: tried)
  }
}

extension LossComparison {
  /// Compares a model with itself under fitted parameters.
  init<Model: FittableModel>(of present: Model, and fitted: Model, on log: TrainingLog) {
    let count = Double(max(1, log.targetCount))
    self.init(
      targetCount: log.targetCount, present: present.loss(over: log).value / count,
      fitted: fitted.loss(over: log).value / count)
  }

  /// Joins comparisons on different targets.
  init(joining comparisons: [LossComparison]) {
    let count = comparisons.reduce(0) { $0 + $1.targetCount }
    func mean(_ loss: KeyPath<LossComparison, Double>) -> Double {
      comparisons.reduce(0) { $0 + $1[keyPath: loss] * Double($1.targetCount) }
        / Double(max(1, count))
    }
    self.init(targetCount: count, present: mean(\.present), fitted: mean(\.fitted))
  }
}
