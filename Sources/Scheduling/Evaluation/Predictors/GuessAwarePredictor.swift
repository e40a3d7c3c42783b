/// Foresees right answers to choices from what another predictor says of memory.
public struct GuessAwarePredictor<Base: Predictor>: Predictor {
  /// What it is called in a table.
  public var name: String { base.name + " + guess" }
  /// How the predictor of memory counts days.
  public var dayCounting: DayCounting { base.dayCounting }
  /// What says how likely it is that the rule is remembered.
  public let base: Base
  /// How likely an answer is wrong though the rule is remembered, 0...1.
  public let slip: Double

  /// Creates a predictor.
  public init(_ base: Base, slip: Double = AnswerChances.assumedSlip) {
    self.base = base
    self.slip = slip
  }

  /// How likely each answer is to be right, by what could be guessed in each.
  public func predictions(for fold: Fold, of targets: ReviewTargets) -> [Double] {
    zip(base.predictions(for: fold, of: targets), targets.targets[fold.test]).map {
      AnswerChances(guess: $1.guess, slip: min(slip, 1 - $1.guess))
        .probabilityOfRight(retrievability: $0)
    }
  }
}
