/// How good a predictor was.
public struct EvaluationResult: Hashable, Sendable {
  /// How much more one predictor lost than another on the same targets.
  public struct Excess: Hashable, Sendable {
    /// The difference of mean log losses.
    public var logLoss: Double
    /// Its 95 % interval over draws of cards; a difference that could be none has 0 in it.
    public var interval: ClosedRange<Double>
  }

  /// What the predictor is called.
  public var name: String
  /// How good it was.
  public var scores: Scores
  /// The 95 % interval of the log loss over draws of cards.
  public var logLossInterval: ClosedRange<Double>
  /// How much more it lost than the best of all; 0 in 0...0 for the best itself.
  public var excess: Excess
}
