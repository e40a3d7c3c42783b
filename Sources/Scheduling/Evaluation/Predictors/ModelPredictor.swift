/// Foresees the retrievability that a model of memory gives, with parameters that may be learnt.
public struct ModelPredictor<Model: MemoryModel>: Predictor {
  /// What it is called in a table.
  public let name: String
  /// How it counts days where reviews on the same day are left out.
  public let dayCounting: DayCounting
  /// Makes a model of the targets of a training; they have no later ones among them.
  private let fitted: @Sendable (ReviewTargets) -> Model

  /// Creates a predictor that learns.
  public init(
    _ name: String, counting dayCounting: DayCounting,
    fittedBy fit: @escaping @Sendable (ReviewTargets) -> Model
  ) {
    self.name = name
    self.dayCounting = dayCounting
    fitted = fit
  }

  /// Creates a predictor whose model stays what it is.
  public init(_ name: String, counting dayCounting: DayCounting, _ model: Model) {
    self.init(name, counting: dayCounting) { _ in model }
  }

  /// The retrievability of each target's card just before it.
  public func predictions(for fold: Fold, of targets: ReviewTargets) -> [Double] {
    let model = fitted(targets.limited(to: fold.training))
    return targets.limited(to: fold.test).retrievabilities(in: model)
  }
}

extension ReviewTargets {
  /// The retrievability of each target's card just before it, in their order; each card is followed
  /// once.
  public func retrievabilities(in model: some MemoryModel) -> [Double] {
    var last = [Int](repeating: 0, count: histories.count)
    for target in targets { last[target.card] = max(last[target.card], target.review) }
    var starts = [Int](repeating: 0, count: histories.count)
    var values: [Double] = []
    for card in histories.indices where last[card] > 0 {
      starts[card] = values.count
      values.append(contentsOf: histories[card].retrievabilities(upTo: last[card], in: model))
    }
    return targets.map { values[starts[$0.card] + $0.review - 1] }
  }
}

extension [TimedRating] {
  /// The retrievability just before each review from the second up to a place.
  fileprivate func retrievabilities(upTo last: Int, in model: some MemoryModel) -> [Double] {
    var state = model.state(of: nil, rated: self[0].rating, afterDays: 0)
    var values: [Double] = []
    values.reserveCapacity(last)
    for review in self[1...last] {
      values.append(model.retrievability(of: state, afterDays: review.elapsedDays))
      state = model.state(of: state, rated: review.rating, afterDays: review.elapsedDays)
    }
    return values
  }
}
