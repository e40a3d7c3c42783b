import Probability

/// One way through histories with FSRS-7: forwards for the loss, and back for its slopes.
///
/// It works as `FSRS6Pass` does; symbols are those of `FSRS7Curve.swift`, `FSRS7+Stability.swift`
/// and `FSRS7+Difficulty.swift`.
struct FSRS7Pass: FittingPass {
  /// What the way forwards leaves for the way back: the memory before a rating, and shared terms.
  struct Step {
    var slow: Trace
    var fast: Trace
    var difficulty: Double
    /// R, and the mixture that it is made of.
    var retrievability = 1 - FSRS7Curve.margin
    var mixture = 1.0
    /// w₂₃ · S^(w₃₃ − 0.3) of the fast trace: its decay before limits.
    var fastDecay = 0.0
    /// ln w₂₅ / d of the fast trace, before its limit.
    var fastExponent = 0.0
    /// The difficulty after the rating, before its limits.
    var nextDifficulty = 0.0
  }

  let model: FSRS7
  let weights: FSRS7Weights
  let w: [Double]
  /// w₂₆^(1 / d) of the slow trace.
  let slowBase: Double
  /// ln w₂₆.
  let logSlowBase: Double

  init(_ model: FSRS7) {
    self.model = model
    weights = model.weights
    w = model.parameters.values
    slowBase = weights.curve.slowFactor + 1
    logSlowBase = .log(w[26])
  }

  /// The loss over one card; fills a step for each rating of it but the first.
  func forwards(
    _ card: Range<Int>, in log: TrainingLog.Pointers, steps: UnsafeMutablePointer<Step>
  ) -> Double {
    var state = model.state(of: nil, rated: log.ratings[card.lowerBound], afterDays: 0)
    var loss = 0.0
    for position in card.dropFirst() {
      let rating = log.ratings[position]
      var step = Step(
        slow: Trace(stability: state.slowStability), fast: Trace(stability: state.fastStability),
        difficulty: state.difficulty)
      fade(&step, log.elapsedDays[position])
      let weight = log.weights[position]
      if weight > 0 {
        loss += weight * Prediction.loss(step.retrievability, isRecalled: rating != .again)
      }
      state = advance(&step, rating)
      steps[position - card.lowerBound] = step
    }
    return loss
  }

  private func fade(_ step: inout Step, _ days: Double) {
    guard days > 0 else { return }
    let curve = weights.curve
    let away = step.difficulty - 5
    step.fastDecay =
      curve.fastDecay * .exp(curve.fastDecayStability * step.fast.logStability)
    let decay = -step.fastDecay.clamped(to: FSRS7.decayBounds)
    step.fastExponent = curve.logFastBase / decay
    step.fast.fade(days: days, factor: .exp(min(60, step.fastExponent)) - 1, decay: decay)
    step.slow.fade(
      days: days, factor: curve.slowFactor * .exp(away * curve.slowFactorDifficulty),
      decay: curve.slowDecay)
    step.fast.share = curve.fastShare * .exp(-curve.fastShareFall * step.fast.logStability)
    step.slow.share =
      curve.slowShare
      * .exp(curve.slowShareGrowth * step.slow.logStability + away * curve.slowShareDifficulty)
    step.mixture =
      (step.fast.share * step.fast.retrievability + step.slow.share * step.slow.retrievability)
      / (step.fast.share + step.slow.share)
    step.retrievability = FSRS7Curve.margin + (1 - 2 * FSRS7Curve.margin) * step.mixture
  }

  private func advance(_ step: inout Step, _ rating: Rating) -> FSRS7State {
    step.slow.advance(
      rating, difficulty: step.difficulty, expected: step.retrievability, weights.slow)
    step.fast.advance(
      rating, difficulty: step.difficulty, expected: step.fast.retrievability, weights.fast)
    let change = model.difficultyChange(rated: rating, retrievability: step.retrievability)
    step.nextDifficulty =
      0.01 * model.meanDifficulty
      + 0.99 * (step.difficulty + change * (10 - step.difficulty) / 9)
    let slow = step.slow.next.clamped(to: FSRS7.stabilityBounds)
    let fast = rating == .again ? min(step.fast.next, FSRS7.fastShareOfSlow * slow) : step.fast.next
    return FSRS7State(
      slowStability: slow, fastStability: fast.clamped(to: FSRS7.stabilityBounds),
      difficulty: step.nextDifficulty.clamped(to: FSRS7.difficultyBounds))
  }
}
