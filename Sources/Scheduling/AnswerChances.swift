import Probability

/// What guessing and slips make of remembering when an answer is chosen among categories.
///
/// P(right) = g + (1 − g − s) · R: who remembers is right but for slips, who does not guesses.
public struct AnswerChances: Hashable, Sendable {
  /// g: how likely an answer is right that is only guessed, 0...1.
  public let guess: Double
  /// s: how likely an answer is wrong though the rule is remembered, 0...1.
  public let slip: Double

  /// How likely a slip is taken to be; assumed, not measured.
  public static let assumedSlip = 0.02

  /// Creates chances.
  ///
  /// - Precondition: Both lie in 0...1, and together are at most 1, so that remembering helps.
  public init(guess: Double, slip: Double) {
    precondition(
      (0...1).contains(guess) && (0...1).contains(slip) && guess + slip <= 1,
      "guess and slip lie in 0...1, and together are at most 1")
    self.guess = guess
    self.slip = slip
  }

  /// The chances when one of some categories, at least one, is to be chosen, and all are as likely.
  ///
  /// - Parameters:
  ///   - categories: How many there are to choose from.
  ///   - slip: How likely a slip is.
  public init(categories: Int, slip: Double = assumedSlip) {
    precondition(categories > 0, "there is a category to choose")
    let guess = 1 / Double(categories)
    self.init(guess: guess, slip: min(slip, 1 - guess))
  }

  /// How likely an answer is to be right, given the probability of remembering, 0...1.
  public func probabilityOfRight(retrievability: Double) -> Double {
    guess + (1 - guess - slip) * retrievability
  }

  /// How likely each of some answers, at least one, is to be right that all ask for the same rule, given
  /// the probability of remembering it, 0...1: R · (1 − s)^k + (1 − R) · g^k.
  public func probabilityOfRight(retrievability: Double, inEachOf count: Int) -> Double {
    precondition(count > 0, "there is an answer")
    let knowing = Double.pow(1 - slip, Double(count))
    let guessing = Double.pow(guess, Double(count))
    return retrievability * knowing + (1 - retrievability) * guessing
  }
}
