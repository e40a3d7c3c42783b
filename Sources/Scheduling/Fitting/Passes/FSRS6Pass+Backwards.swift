import Probability

extension FSRS6Pass {
  /// Adds the slopes of the loss over one card to those of others, one for each parameter.
  func backwards(
    _ card: Range<Int>, in log: TrainingLog.Pointers, steps: UnsafePointer<Step>,
    adding slopes: UnsafeMutablePointer<Double>
  ) {
    // The slopes of the loss in the memory after the rating that is looked at.
    var stability = 0.0
    var difficulty = 0.0
    for index in stride(from: card.count - 1, to: 0, by: -1) {
      let position = card.lowerBound + index
      let step = steps[index]
      let rating = log.ratings[position]
      let days = log.elapsedDays[position]
      var before = Slopes()
      if FSRS6.stabilityBounds.contains(step.nextStability) {
        before = stabilitySlopes(step, rating, days, stability, slopes)
      }
      if FSRS6.difficultyBounds.contains(step.nextDifficulty) {
        before.difficulty += difficultySlope(step, rating, difficulty, slopes)
      }
      let weight = log.weights[position]
      if weight > 0 {
        before.retrievability +=
          weight * Prediction.slope(step.retrievability, isRecalled: rating != .again)
      }
      if days > 0 {
        before.stability += curveSlope(step, days, before.retrievability, slopes)
      }
      stability = before.stability
      difficulty = before.difficulty
    }
    firstSlopes(
      rated: log.ratings[card.lowerBound], steps[0].nextDifficulty, stability, difficulty, slopes)
  }

  /// The slopes of the loss in the memory before a rating, and in what was expected of it.
  struct Slopes {
    var stability = 0.0
    var difficulty = 0.0
    var retrievability = 0.0
  }

  private func stabilitySlopes(
    _ step: Step, _ rating: Rating, _ days: Double, _ slope: Double,
    _ slopes: UnsafeMutablePointer<Double>
  ) -> Slopes {
    if days < 1 {
      Slopes(stability: sameDaySlope(step, rating, slope, slopes))
    } else if rating == .again {
      lapseSlopes(step, slope, slopes)
    } else {
      successSlopes(step, rating, slope, slopes)
    }
  }

  private func successSlopes(
    _ step: Step, _ rating: Rating, _ slope: Double, _ slopes: UnsafeMutablePointer<Double>
  ) -> Slopes {
    let effort = weights.effort(rating)
    let forgotten = 1 - step.retrievability
    // S · e^w₈ · S^−w₉ · (11 − D): what effort and the power multiply.
    let base = slope * step.stability * step.factor * (11 - step.difficulty)
    let plain = base * (step.power - 1)
    let growth = plain * effort
    slopes[8] += growth
    slopes[9] -= growth * step.logStability
    let rise = base * effort * step.power
    slopes[10] += rise * forgotten
    if rating == .hard { slopes[15] += plain }
    if rating == .easy { slopes[16] += plain }
    return Slopes(
      stability: slope + growth * (1 - weights.successSaturation) / step.stability,
      difficulty: -growth / (11 - step.difficulty),
      retrievability: -rise * weights.successSpacing)
  }

  private func lapseSlopes(
    _ step: Step, _ slope: Double, _ slopes: UnsafeMutablePointer<Double>
  ) -> Slopes {
    let remainder = step.factor * (step.power - 1)
    guard remainder <= step.stability / weights.leastLapseDivisor else {
      let next = slope * step.stability / weights.leastLapseDivisor
      slopes[17] -= next * weights.sameDayOffset
      slopes[18] -= next * weights.sameDayChange
      return Slopes(stability: slope / weights.leastLapseDivisor)
    }
    let next = slope * remainder
    slopes[11] += next / weights.lapseRemainder
    slopes[12] -= next * .log(step.difficulty)
    slopes[13] += slope * step.factor * step.power * .log(step.stability + 1)
    slopes[14] += next * (1 - step.retrievability)
    return Slopes(
      stability: slope * step.factor * weights.lapseStability * step.power / (step.stability + 1),
      difficulty: -next * weights.lapseDifficulty / step.difficulty,
      retrievability: -next * weights.lapseSpacing)
  }

  private func sameDaySlope(
    _ step: Step, _ rating: Rating, _ slope: Double, _ slopes: UnsafeMutablePointer<Double>
  ) -> Double {
    guard rating == .again || step.factor >= 1 else { return slope }
    let next = slope * step.stability * step.factor
    slopes[17] += next * (Double(rating.rawValue - 3) + weights.sameDayOffset)
    slopes[18] += next * weights.sameDayChange
    slopes[19] -= next * step.logStability
    return slope * step.factor * (1 - weights.sameDaySaturation)
  }

  private func difficultySlope(
    _ step: Step, _ rating: Rating, _ slope: Double, _ slopes: UnsafeMutablePointer<Double>
  ) -> Double {
    let away = Double(rating.rawValue - 3) / 9
    let moved =
      step.difficulty - weights.difficultyChange * away * (10 - step.difficulty)
    slopes[4] += slope * weights.meanReversion
    slopes[5] += slope * weights.meanReversion * meanDifficultySlope
    slopes[7] += slope * (model.meanDifficulty - moved)
    let reverted = slope * (1 - weights.meanReversion)
    slopes[6] -= reverted * away * (10 - step.difficulty)
    return reverted * (1 + weights.difficultyChange * away)
  }

  /// The slope in S of a loss whose slope in R is given.
  private func curveSlope(
    _ step: Step, _ days: Double, _ slope: Double, _ slopes: UnsafeMutablePointer<Double>
  ) -> Double {
    let next = slope * step.retrievability
    let perGrowth = next * weights.decay / step.growth * days / step.stability
    slopes[20] += perGrowth * factorSlope - next * step.logGrowth
    return -perGrowth * weights.factor / step.stability
  }

  private func firstSlopes(
    rated rating: Rating, _ firstDifficulty: Double, _ stability: Double, _ difficulty: Double,
    _ slopes: UnsafeMutablePointer<Double>
  ) {
    slopes[rating.rawValue - 1] += stability
    guard FSRS6.difficultyBounds.contains(firstDifficulty) else { return }
    let steps = Double(rating.rawValue - 1)
    slopes[4] += difficulty
    slopes[5] -= difficulty * steps * .exp(weights.firstDifficultyFall * steps)
  }
}
