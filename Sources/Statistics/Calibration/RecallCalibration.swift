public import Practice
public import Probability
import Scheduling

/// How well it was foretold which probes would be passed: by the memory model, with guesses and slips
/// taken into account.
public struct RecallCalibration: Hashable, Sendable {
  /// The predictions that lie close together.
  public struct Bin: Hashable, Sendable {
    /// The predictions that fall in it: from the lower bound, up to the upper one.
    public var bounds: ClosedRange<Double>
    /// The mean of the predictions in it; nil without any.
    public var meanPrediction: Double?
    /// How many of the predicted recalls came true.
    public var remembered: Proportion
  }

  /// Ten bins of equal width, from 0 to 1.
  public let bins: [Bin]
  /// How many of all predicted recalls came true.
  public let remembered: Proportion
  /// The mean of -ln of the probability that was given to what happened; lower is better, nil without
  /// predictions.
  public let logLoss: Double?

  /// The log loss of somebody who always predicts the share that was remembered in the end; nil without
  /// predictions.
  public var constantLogLoss: Double? {
    remembered.rate.map { rate in
      [rate, 1 - rate].reduce(0) { $0 - ($1 > 0 ? $1 * Double.log($1) : 0) }
    }
  }

  /// Fewer predictions than this say too little.
  public static let leastPredictions = 20

  /// No prediction counts as nearer to 0 or 1 than this, or one surprise would outweigh all else.
  static let margin = 1e-4

  /// Compares predictions with what came of them.
  ///
  /// - Parameters:
  ///   - history: The answers.
  ///   - curriculum: Where it is known from how many categories there are to guess among.
  public init(of history: AnswerHistory, in curriculum: Curriculum) {
    let chances = history.answerChances(in: curriculum)
    var sums = Array(repeating: 0.0, count: Self.binCount)
    var tallies = Array(repeating: Tally(), count: Self.binCount)
    var all = Tally()
    var loss = 0.0
    for answer in history.answers {
      guard let recall = answer.recall else { continue }
      let chance = recall.chance(chances[Int(answer.subject)])
      let bin = min(Int(chance * Double(Self.binCount)), Self.binCount - 1)
      sums[bin] += chance
      tallies[bin].add(isRight: recall.isRemembered)
      all.add(isRight: recall.isRemembered)
      let prediction = min(max(chance, Self.margin), 1 - Self.margin)
      loss -= Double.log(recall.isRemembered ? prediction : 1 - prediction)
    }
    bins = tallies.indices.map { index in
      let width = 1 / Double(Self.binCount)
      let count = tallies[index].all
      return Bin(
        bounds: (Double(index) * width)...(Double(index + 1) * width),
        meanPrediction: count == 0 ? nil : sums[index] / Double(count),
        remembered: tallies[index].proportion)
    }
    remembered = all.proportion
    logLoss = all.all == 0 ? nil : loss / Double(all.all)
  }

  private static let binCount = 10
}
