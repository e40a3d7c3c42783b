import Probability

extension FSRS7Pass {
  /// Back through the curve: adds the slopes in the memory that stem from R and from what is left of
  /// the fast trace.
  func addCurveSlopes(
    _ step: Step, _ days: Double, _ retrievability: Double, _ fastRetrievability: Double,
    to before: inout Slopes, _ slopes: UnsafeMutablePointer<Double>
  ) {
    let mixture = retrievability * (1 - 2 * FSRS7Curve.margin)
    let perShare = mixture / (step.fast.share + step.slow.share)
    addShareSlopes(step, perShare, to: &before, slopes)
    addSlowSlopes(step, days, perShare * step.slow.share, to: &before, slopes)
    addFastSlopes(
      step, days, perShare * step.fast.share + fastRetrievability, to: &before, slopes)
  }

  private func addShareSlopes(
    _ step: Step, _ perShare: Double, to before: inout Slopes,
    _ slopes: UnsafeMutablePointer<Double>
  ) {
    let curve = weights.curve
    let fast = perShare * (step.fast.retrievability - step.mixture) * step.fast.share
    slopes[27] += fast / curve.fastShare
    slopes[29] -= fast * step.fast.logStability
    before.fast -= fast * curve.fastShareFall / step.fast.stability
    let slow = perShare * (step.slow.retrievability - step.mixture) * step.slow.share
    slopes[28] += slow / curve.slowShare
    slopes[30] += slow * step.slow.logStability
    slopes[31] += slow * (step.difficulty - 5)
    before.slow += slow * curve.slowShareGrowth / step.slow.stability
    before.difficulty += slow * curve.slowShareDifficulty
  }

  private func addSlowSlopes(
    _ step: Step, _ days: Double, _ slope: Double, to before: inout Slopes,
    _ slopes: UnsafeMutablePointer<Double>
  ) {
    let curve = weights.curve
    let trace = step.slow
    let product = slope * trace.retrievability
    let perGrowth = product * trace.decay / trace.growth * days / trace.stability
    let perFactor = perGrowth * trace.factor
    before.slow -= perFactor / trace.stability
    before.difficulty += perFactor * curve.slowFactorDifficulty
    slopes[32] += perFactor * (step.difficulty - 5)
    // F is (w₂₆^(1 / d) − 1) times a term of difficulty, and d is −w₂₄.
    let perBase = perGrowth * (trace.factor / curve.slowFactor) * slowBase
    slopes[26] += perBase / (trace.decay * w[26])
    slopes[24] -= product * trace.logGrowth - perBase * logSlowBase / (trace.decay * trace.decay)
  }

  private func addFastSlopes(
    _ step: Step, _ days: Double, _ slope: Double, to before: inout Slopes,
    _ slopes: UnsafeMutablePointer<Double>
  ) {
    let curve = weights.curve
    let trace = step.fast
    let product = slope * trace.retrievability
    let perGrowth = product * trace.decay / trace.growth * days / trace.stability
    before.fast -= perGrowth * trace.factor / trace.stability
    var perDecay = product * trace.logGrowth
    if step.fastExponent <= 60 {
      let perExponent = perGrowth * (trace.factor + 1)
      slopes[25] += perExponent / (trace.decay * w[25])
      perDecay -= perExponent * step.fastExponent / trace.decay
    }
    guard FSRS7.decayBounds.contains(step.fastDecay) else { return }
    let perLog = -perDecay * step.fastDecay
    slopes[23] += perLog / curve.fastDecay
    slopes[33] += perLog * trace.logStability
    before.fast += perLog * curve.fastDecayStability / trace.stability
  }
}
