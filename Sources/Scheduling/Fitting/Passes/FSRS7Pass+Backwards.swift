import Probability

extension FSRS7Pass {
  /// The slopes of the loss in a memory.
  struct Slopes {
    var slow = 0.0
    var fast = 0.0
    var difficulty = 0.0
  }

  /// Adds the slopes of the loss over one card to those of others, one for each parameter.
  func backwards(
    _ card: Range<Int>, in log: TrainingLog.Pointers, steps: UnsafePointer<Step>,
    adding slopes: UnsafeMutablePointer<Double>
  ) {
    var after = Slopes()
    for index in stride(from: card.count - 1, to: 0, by: -1) {
      let position = card.lowerBound + index
      let rating = log.ratings[position]
      var (before, retrievability, fastRetrievability) = ratingSlopes(
        steps[index], rating, after, slopes)
      let weight = log.weights[position]
      if weight > 0 {
        retrievability +=
          weight * Prediction.slope(steps[index].retrievability, isRecalled: rating != .again)
      }
      let days = log.elapsedDays[position]
      if days > 0 {
        addCurveSlopes(
          steps[index], days, retrievability, fastRetrievability, to: &before, slopes)
      }
      after = before
    }
    addFirstSlopes(rated: log.ratings[card.lowerBound], after, slopes)
  }

  /// Back through a rating: the slopes in the memory before it, in R and in what was left of the
  /// fast trace.
  private func ratingSlopes(
    _ step: Step, _ rating: Rating, _ after: Slopes, _ slopes: UnsafeMutablePointer<Double>
  ) -> (before: Slopes, retrievability: Double, fastRetrievability: Double) {
    var slow = after.slow
    var fast = after.fast
    if rating == .again {
      let limit = FSRS7.fastShareOfSlow * step.slow.next.clamped(to: FSRS7.stabilityBounds)
      if step.fast.next > limit {
        if FSRS7.stabilityBounds.contains(limit) { slow += FSRS7.fastShareOfSlow * fast }
        fast = 0
      }
    }
    if !FSRS7.stabilityBounds.contains(step.slow.next) { slow = 0 }
    if !FSRS7.stabilityBounds.contains(step.fast.next) { fast = 0 }
    let fromSlow = step.slow.slopes(
      rating, difficulty: step.difficulty, expected: step.retrievability, weights.slow, slow,
      slopes + 7)
    let fromFast = step.fast.slopes(
      rating, difficulty: step.difficulty, expected: step.fast.retrievability, weights.fast, fast,
      slopes + 15)
    var before = Slopes(
      slow: fromSlow.stability, fast: fromFast.stability,
      difficulty: fromSlow.difficulty + fromFast.difficulty)
    var retrievability = fromSlow.expected
    if FSRS7.difficultyBounds.contains(step.nextDifficulty) {
      let slope = 0.99 * after.difficulty
      addMeanDifficultySlopes(0.01 * after.difficulty, slopes)
      let change = model.difficultyChange(rated: rating, retrievability: step.retrievability)
      let room = (10 - step.difficulty) / 9
      before.difficulty += slope * (1 - change / 9)
      slopes[6] += slope * room * change / weights.difficultyChange
      if rating == .again { retrievability += slope * room * 2 * weights.difficultyChange }
    }
    return (before, retrievability, fromFast.expected)
  }

  private func addMeanDifficultySlopes(_ slope: Double, _ slopes: UnsafeMutablePointer<Double>) {
    slopes[4] += slope
    // The mean is w₄ − e^(3 · w₅) + 1.
    slopes[5] += 3 * slope * (model.meanDifficulty - 1 - weights.firstDifficulty)
  }

  private func addFirstSlopes(
    rated rating: Rating, _ after: Slopes, _ slopes: UnsafeMutablePointer<Double>
  ) {
    slopes[rating.rawValue - 1] += after.slow
    let stability = weights.firstStability[rating]
    if FSRS7.stabilityBounds.contains(FSRS7.fastShareOfSlow * stability) {
      slopes[rating.rawValue - 1] += FSRS7.fastShareOfSlow * after.fast
    }
    let difficulty = FSRS7.firstDifficulty(rated: rating, weights)
    guard FSRS7.difficultyBounds.contains(difficulty) else { return }
    slopes[4] += after.difficulty
    slopes[5] +=
      after.difficulty * Double(rating.rawValue - 1) * (difficulty - 1 - weights.firstDifficulty)
  }
}
