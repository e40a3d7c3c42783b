import Probability

/// How one memory fades: two power laws, mixed by weights that stay the same while it fades.
///
/// - SeeAlso: fsrs-rs, `src/model_v7.rs`, revision 114caff, `forgetting_curve`.
struct FSRS7Curve: Hashable, Sendable {
  /// One trace: (1 + F · t)^d.
  struct Trace: Hashable, Sendable {
    /// F, in 1 / days.
    var factor: Double
    /// d; negative.
    var decay: Double
    /// The trace's share of the mixture, 0...1.
    var share: Double

    /// What is left of the trace after some days, 0...1.
    func retrievability(afterDays days: Double) -> Double {
      .pow(1 + factor * days, decay)
    }

    /// The change of retrievability for a change of the logarithm of days; not positive.
    func slope(atDays days: Double, retrievability: Double) -> Double {
      let growth = factor * days
      return growth.isFinite
        ? decay * retrievability * growth / (1 + growth) : decay * retrievability
    }
  }

  /// The trace that fades fast.
  let fast: Trace
  /// The trace that fades slowly.
  let slow: Trace

  /// What keeps retrievability from being 0 or 1.
  static let margin = 1e-5

  init(of state: FSRS7State, _ weights: FSRS7Weights.CurveWeights) {
    let fastShare = Self.fastShare(of: state, weights)
    let slowShare = Self.slowShare(of: state, weights)
    let fastDecay = Self.fastDecay(of: state, weights)
    fast = Trace(
      factor: Self.fastFactor(decay: fastDecay, weights) / state.fastStability, decay: fastDecay,
      share: fastShare / (fastShare + slowShare))
    slow = Trace(
      factor: Self.slowFactor(of: state, weights) / state.slowStability, decay: weights.slowDecay,
      share: slowShare / (fastShare + slowShare))
  }

  /// R = 0.00001 + 0.99998 · (the traces, mixed by their shares).
  func retrievability(afterDays days: Double) -> Double {
    Self.margin
      + (1 - 2 * Self.margin)
      * (fast.share * fast.retrievability(afterDays: days)
        + slow.share * slow.retrievability(afterDays: days))
  }

  /// Retrievability after some days, and how it changes with the logarithm of days.
  func valueAndSlope(atDays days: Double) -> (value: Double, slope: Double) {
    let fastValue = fast.retrievability(afterDays: days)
    let slowValue = slow.retrievability(afterDays: days)
    let scale = 1 - 2 * Self.margin
    return (
      Self.margin + scale * (fast.share * fastValue + slow.share * slowValue),
      scale
        * (fast.share * fast.slope(atDays: days, retrievability: fastValue)
          + slow.share * slow.slope(atDays: days, retrievability: slowValue))
    )
  }
}

// One formula, one function; S is the stability of the trace, D difficulty.
extension FSRS7Curve {
  /// The exponent of the fast trace: −w₂₃ · S^(w₃₃ − 0.3), between −0.95 and −0.01.
  static func fastDecay(of state: FSRS7State, _ weights: FSRS7Weights.CurveWeights) -> Double {
    -(weights.fastDecay * .pow(state.fastStability, weights.fastDecayStability))
      .clamped(to: FSRS7.decayBounds)
  }

  /// What makes the fast trace w₂₅ after its stability: e^min(60, ln w₂₅ / d) − 1.
  static func fastFactor(decay: Double, _ weights: FSRS7Weights.CurveWeights) -> Double {
    .expMinusOne(min(60, weights.logFastBase / decay))
  }

  /// How fast the slow trace fades: (w₂₆^(1/d) − 1) · e^((D − 5) · (w₃₂ − 0.3)).
  static func slowFactor(of state: FSRS7State, _ weights: FSRS7Weights.CurveWeights) -> Double {
    weights.slowFactor * .exp((state.difficulty - 5) * weights.slowFactorDifficulty)
  }

  /// The weight of the fast trace: w₂₇ · S^−w₂₉.
  static func fastShare(of state: FSRS7State, _ weights: FSRS7Weights.CurveWeights) -> Double {
    weights.fastShare * .pow(state.fastStability, -weights.fastShareFall)
  }

  /// The weight of the slow trace: w₂₈ · S^w₃₀ · e^((D − 5) · (w₃₁ − 0.5)).
  static func slowShare(of state: FSRS7State, _ weights: FSRS7Weights.CurveWeights) -> Double {
    weights.slowShare * .pow(state.slowStability, weights.slowShareGrowth)
      * .exp((state.difficulty - 5) * weights.slowShareDifficulty)
  }
}
