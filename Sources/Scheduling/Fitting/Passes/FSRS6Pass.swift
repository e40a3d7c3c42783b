import Probability

/// One way through histories with FSRS-6: forwards for the loss, and back for its slopes.
///
/// On the way back each step turns the slopes of the loss in the memory after a rating into those
/// in the memory before it, and adds what the parameters had a part in (reverse accumulation).
/// Where a limit holds a number, the slopes through that number are 0. Symbols are those of
/// `FSRS6+Stability.swift` and `FSRS6+Difficulty.swift`.
struct FSRS6Pass: FittingPass {
  /// What the way forwards leaves for the way back: the memory before a rating, and shared terms.
  struct Step {
    var stability = 0.0
    var difficulty = 0.0
    /// ln S.
    var logStability = 0.0
    /// 1 + F · t / S, and its logarithm.
    var growth = 1.0
    var logGrowth = 0.0
    /// R.
    var retrievability = 1.0
    /// After a success e^w₈ · S^−w₉; after a lapse w₁₁ · D^−w₁₂ · e^(w₁₄ · (1 − R)); after a review on
    /// the same day q.
    var factor = 0.0
    /// After a success e^(w₁₀ · (1 − R)); after a lapse (S + 1)^w₁₃.
    var power = 0.0
    /// The stability after the rating, before its limits.
    var nextStability = 0.0
    /// The difficulty after the rating, before its limits.
    var nextDifficulty = 0.0
  }

  let model: FSRS6
  let weights: FSRS6Weights
  /// The slope of F in w₂₀.
  let factorSlope: Double
  /// The slope of the difficulty that all drift to in w₅.
  let meanDifficultySlope: Double

  init(_ model: FSRS6) {
    self.model = model
    weights = model.weights
    factorSlope = (weights.factor + 1) * .log(0.9) / (weights.decay * weights.decay)
    meanDifficultySlope = -3 * .exp(3 * weights.firstDifficultyFall)
  }

  /// The loss over one card; fills a step for each rating of it.
  func forwards(
    _ card: Range<Int>, in log: TrainingLog.Pointers, steps: UnsafeMutablePointer<Step>
  ) -> Double {
    let first = log.ratings[card.lowerBound]
    var stability = weights.firstStability[first].clamped(to: FSRS6.stabilityBounds)
    let firstDifficulty = FSRS6.firstDifficulty(rated: first, weights)
    steps[0].nextDifficulty = firstDifficulty
    var difficulty = firstDifficulty.clamped(to: FSRS6.difficultyBounds)
    var loss = 0.0
    for (index, position) in card.dropFirst().enumerated() {
      let rating = log.ratings[position]
      let days = log.elapsedDays[position]
      var step = Step(stability: stability, difficulty: difficulty)
      step.logStability = .log(stability)
      if days > 0 {
        step.growth = 1 + weights.factor * days / stability
        step.logGrowth = .log(step.growth)
        step.retrievability = .exp(weights.decay * step.logGrowth)
      }
      let weight = log.weights[position]
      if weight > 0 {
        loss += weight * Prediction.loss(step.retrievability, isRecalled: rating != .again)
      }
      advance(&step, rating, days)
      stability = step.nextStability.clamped(to: FSRS6.stabilityBounds)
      difficulty = step.nextDifficulty.clamped(to: FSRS6.difficultyBounds)
      steps[index + 1] = step
    }
    return loss
  }

  /// Fills in the memory after a rating, and the terms that it is made of.
  private func advance(_ step: inout Step, _ rating: Rating, _ days: Double) {
    let stability = step.stability
    let forgotten = 1 - step.retrievability
    if days < 1 {
      step.factor = .exp(
        weights.sameDayChange * (Double(rating.rawValue - 3) + weights.sameDayOffset)
          - weights.sameDaySaturation * step.logStability)
      step.nextStability = stability * (rating == .again ? step.factor : max(step.factor, 1))
    } else if rating == .again {
      step.power = .exp(weights.lapseStability * .log(stability + 1))
      step.factor =
        weights.lapseRemainder
        * .exp(weights.lapseSpacing * forgotten - weights.lapseDifficulty * .log(step.difficulty))
      step.nextStability = min(
        step.factor * (step.power - 1), stability / weights.leastLapseDivisor)
    } else {
      step.factor =
        weights.successGrowth * .exp(-weights.successSaturation * step.logStability)
      step.power = .exp(weights.successSpacing * forgotten)
      step.nextStability =
        stability
        * (1 + step.factor * (11 - step.difficulty) * (step.power - 1) * weights.effort(rating))
    }
    let moved =
      step.difficulty
      - weights.difficultyChange * Double(rating.rawValue - 3) * (10 - step.difficulty) / 9
    step.nextDifficulty =
      weights.meanReversion * model.meanDifficulty + (1 - weights.meanReversion) * moved
  }
}

extension FSRS6Weights {
  /// What a success of a rating multiplies growth by.
  func effort(_ rating: Rating) -> Double {
    switch rating {
    case .again, .good: 1
    case .hard: hardPenalty
    case .easy: easyBonus
    }
  }
}
