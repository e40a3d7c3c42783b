import Probability

extension FSRS7Pass {
  /// One trace of a memory before a rating, and what the way back needs of the step.
  struct Trace {
    /// S, and its logarithm.
    var stability = 0.0
    var logStability = 0.0
    /// What is left of the trace.
    var retrievability = 1.0
    /// 1 + F · t / S, and its logarithm.
    var growth = 1.0
    var logGrowth = 0.0
    /// F.
    var factor = 0.0
    /// The exponent of the trace's curve; negative.
    var decay = -1.0
    /// The weight of the trace in the mixture.
    var share = 0.0
    /// After a success e^(wₖ − 1.5) · S^−wₖ₊₁; after a lapse wₖ₊₃ · e^((1 − q) · wₖ₊₅).
    var change = 0.0
    /// After a success e^((1 − q) · wₖ₊₂); after a lapse (S + 1)^wₖ₊₄.
    var power = 0.0
    /// The stability after the rating, before its limits.
    var next = 0.0

    init(stability: Double) {
      self.stability = stability
      logStability = .log(stability)
    }

    /// Fills in how the trace fades in some days, more than 0.
    mutating func fade(days: Double, factor: Double, decay: Double) {
      self.factor = factor
      self.decay = decay
      growth = 1 + factor * days / stability
      logGrowth = .log(growth)
      retrievability = .exp(decay * logGrowth)
    }

    /// Fills in the stability after a rating; q is what was expected.
    ///
    /// A success adds growth that is not negative, and a lapse leaves S at most: the greater of the
    /// two is always the former.
    mutating func advance(
      _ rating: Rating, difficulty: Double, expected: Double, _ weights: FSRS7Weights.TraceWeights
    ) {
      let forgotten = 1 - expected
      if rating == .again {
        power = .exp(weights.lapseStability * .log(stability + 1))
        change = weights.lapseRemainder * .exp(forgotten * weights.lapseSpacing)
        next = min(stability, change * (power - 1))
      } else {
        change = weights.successGrowth * .exp(-weights.successSaturation * logStability)
        power = .exp(forgotten * weights.successSpacing)
        next =
          stability
          * (1 + change * (11 - difficulty) * (power - 1) * weights.effort(rating))
      }
    }

    /// Turns the slope of the loss in the next stability into those in S, D and q, and adds to those
    /// of the trace's eight parameters.
    func slopes(
      _ rating: Rating, difficulty: Double, expected: Double,
      _ weights: FSRS7Weights.TraceWeights, _ slope: Double,
      _ slopes: UnsafeMutablePointer<Double>
    ) -> (stability: Double, difficulty: Double, expected: Double) {
      let forgotten = 1 - expected
      if rating == .again {
        guard change * (power - 1) <= stability else { return (slope, 0, 0) }
        let product = slope * change * (power - 1)
        slopes[3] += product / weights.lapseRemainder
        slopes[4] += slope * change * power * .log(stability + 1)
        slopes[5] += product * forgotten
        return (
          slope * change * weights.lapseStability * power / (stability + 1), 0,
          -product * weights.lapseSpacing
        )
      }
      let effort = weights.effort(rating)
      let base = slope * stability * change * (11 - difficulty)
      let plain = base * (power - 1)
      let product = plain * effort
      let rise = base * power * effort
      slopes[0] += product
      slopes[1] -= product * logStability
      slopes[2] += rise * forgotten
      if rating == .hard { slopes[6] += plain }
      if rating == .easy { slopes[7] += plain }
      return (
        slope + product * (1 - weights.successSaturation) / stability,
        -product / (11 - difficulty), -rise * weights.successSpacing
      )
    }
  }
}

extension FSRS7Weights.TraceWeights {
  /// What a success of a rating multiplies growth by.
  func effort(_ rating: Rating) -> Double {
    switch rating {
    case .again, .good: 1
    case .hard: hardPenalty
    case .easy: easyBonus
    }
  }
}
