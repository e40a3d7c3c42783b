import Probability

/// The parameters by what they do, and the numbers that follow from them alone.
struct FSRS7Weights: Hashable, Sendable {
  /// w₀ to w₃: the slow stability, in days, after a first rating.
  let firstStability: Outcomes<Double>
  /// w₄: the difficulty after a first *again*.
  let firstDifficulty: Double
  /// w₅: how fast difficulty falls with a better first rating.
  let firstDifficultyFall: Double
  /// w₆: how much difficulty changes for each step of rating away from *good*.
  let difficultyChange: Double
  /// w₇ to w₁₄: how the slow trace changes with reviews.
  let slow: TraceWeights
  /// w₁₅ to w₂₂: how the fast trace changes with reviews.
  let fast: TraceWeights
  /// w₂₃ to w₃₃: how the two fade and mix.
  let curve: CurveWeights

  init(_ parameters: FSRS7.Parameters) {
    let w = parameters.values
    firstStability = Outcomes { w[$0.rawValue - 1] }
    firstDifficulty = w[4]
    firstDifficultyFall = w[5]
    difficultyChange = w[6]
    slow = TraceWeights(w[7..<15])
    fast = TraceWeights(w[15..<23])
    curve = CurveWeights(w[23..<34])
  }
}

extension FSRS7Weights {
  /// How one trace changes with a review; k is 7 for the slow trace and 15 for the fast one.
  struct TraceWeights: Hashable, Sendable {
    /// e^(wₖ − 1.5): how much a success strengthens.
    let successGrowth: Double
    /// wₖ₊₁: how much less a success strengthens what is stable.
    let successSaturation: Double
    /// wₖ₊₂: how much more a success strengthens what was nearly forgotten.
    let successSpacing: Double
    /// wₖ₊₃: how much stability a lapse leaves.
    let lapseRemainder: Double
    /// wₖ₊₄: how much more a lapse leaves of what was stable.
    let lapseStability: Double
    /// wₖ₊₅: how much more a lapse leaves of what was nearly forgotten.
    let lapseSpacing: Double
    /// wₖ₊₆: the share of growth that is left when remembering was hard.
    let hardPenalty: Double
    /// wₖ₊₇: the multiple of growth when remembering was easy.
    let easyBonus: Double

    fileprivate init(_ slice: ArraySlice<Double>) {
      let w = Array(slice)
      successGrowth = .exp(w[0] - 1.5)
      successSaturation = w[1]
      successSpacing = w[2]
      lapseRemainder = w[3]
      lapseStability = w[4]
      lapseSpacing = w[5]
      hardPenalty = w[6]
      easyBonus = w[7]
    }
  }

  /// How the traces fade and mix.
  struct CurveWeights: Hashable, Sendable {
    /// w₂₃: the decay of the fast trace at a stability of one day.
    let fastDecay: Double
    /// w₃₃ − 0.3: how the decay of the fast trace follows its stability.
    let fastDecayStability: Double
    /// ln w₂₅: where the fast trace stands after as many days as its stability.
    let logFastBase: Double
    /// −w₂₄: the exponent of the slow trace's curve; negative.
    let slowDecay: Double
    /// w₂₆^(1/decay) − 1: what makes the slow trace w₂₆ after its stability, at difficulty 5.
    let slowFactor: Double
    /// w₃₂ − 0.3: how much faster the slow trace fades when it is difficult.
    let slowFactorDifficulty: Double
    /// w₂₇: the weight of the fast trace at a stability of one day.
    let fastShare: Double
    /// w₂₉: how the weight of the fast trace falls with its stability.
    let fastShareFall: Double
    /// w₂₈: the weight of the slow trace at a stability of one day and difficulty 5.
    let slowShare: Double
    /// w₃₀: how the weight of the slow trace grows with its stability.
    let slowShareGrowth: Double
    /// w₃₁ − 0.5: how the weight of the slow trace follows difficulty.
    let slowShareDifficulty: Double

    fileprivate init(_ slice: ArraySlice<Double>) {
      let w = Array(slice)
      fastDecay = w[0]
      slowDecay = -w[1].clamped(to: FSRS7.decayBounds)
      logFastBase = .log(w[2])
      slowFactor = .expMinusOne(.log(w[3]) / slowDecay)
      fastShare = w[4]
      slowShare = w[5]
      fastShareFall = w[6]
      slowShareGrowth = w[7]
      slowShareDifficulty = w[8] - 0.5
      slowFactorDifficulty = w[9] - 0.3
      fastDecayStability = w[10] - 0.3
    }
  }
}
