/// Foresees right answers to choices from what another predictor says of memory.
public struct GuessAwarePredictor<Base: Predictor>: Predictor {
  /// What it is called in a table.
  public var name: String { base.name + " + guess" }
  /// How the predictor of memory counts days.
  public var dayCounting: DayCounting { base.dayCounting }
  /// What says how likely it is that the rule is remembered.
  public let base: Base
  /// What guessing and slips make of it.
  public let chances: AnswerChances

  /// Creates a predictor.
  public init(_ base: Base, chances: AnswerChances) {
    self.base = base
    self.chances = chances
  }

  /// How likely each answer is to be right.
  public func predictions(for fold: Fold, of targets: ReviewTargets) -> [Double] {
    base.predictions(for: fold, of: targets).map(chances.probabilityOfRight(retrievability:))
  }
}
