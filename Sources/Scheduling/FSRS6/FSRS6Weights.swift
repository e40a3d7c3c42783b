import Probability

/// The parameters by what they do, and the numbers that follow from them alone.
struct FSRS6Weights: Hashable, Sendable {
  /// w₀ to w₃: the stability, in days, after a first rating.
  let firstStability: Outcomes<Double>
  /// w₄: the difficulty after a first *again*.
  let firstDifficulty: Double
  /// w₅: how fast difficulty falls with a better first rating.
  let firstDifficultyFall: Double
  /// w₆: how much difficulty changes for each step of rating away from *good*.
  let difficultyChange: Double
  /// w₇: the share of the way back to the mean that difficulty goes at each review.
  let meanReversion: Double
  /// e^w₈: how much a success strengthens.
  let successGrowth: Double
  /// w₉: how much less a success strengthens what is stable.
  let successSaturation: Double
  /// w₁₀: how much more a success strengthens what was nearly forgotten.
  let successSpacing: Double
  /// w₁₁: how much stability a lapse leaves.
  let lapseRemainder: Double
  /// w₁₂: how much less a lapse leaves of what is difficult.
  let lapseDifficulty: Double
  /// w₁₃: how much more a lapse leaves of what was stable.
  let lapseStability: Double
  /// w₁₄: how much more a lapse leaves of what was nearly forgotten.
  let lapseSpacing: Double
  /// w₁₅: the share of growth that is left when remembering was hard.
  let hardPenalty: Double
  /// w₁₆: the multiple of growth when remembering was easy.
  let easyBonus: Double
  /// w₁₇: how much a review on the same day changes for each step of rating.
  let sameDayChange: Double
  /// w₁₈: what is added to the rating of a review on the same day.
  let sameDayOffset: Double
  /// w₁₉: how much less a review on the same day strengthens what is stable.
  let sameDaySaturation: Double
  /// −w₂₀: the exponent of the forgetting curve; negative.
  let decay: Double

  /// e^(w₁₇ · w₁₈): a lapse divides stability by at least this.
  let leastLapseDivisor: Double
  /// 0.9^(1/decay) − 1: what makes retrievability 0.9 when the days are the stability.
  let factor: Double

  init(_ parameters: FSRS6.Parameters) {
    let w = parameters.values
    firstStability = Outcomes { w[$0.rawValue - 1] }
    firstDifficulty = w[4]
    firstDifficultyFall = w[5]
    difficultyChange = w[6]
    meanReversion = w[7]
    successGrowth = .exp(w[8])
    successSaturation = w[9]
    successSpacing = w[10]
    lapseRemainder = w[11]
    lapseDifficulty = w[12]
    lapseStability = w[13]
    lapseSpacing = w[14]
    hardPenalty = w[15]
    easyBonus = w[16]
    sameDayChange = w[17]
    sameDayOffset = w[18]
    sameDaySaturation = w[19]
    decay = -w[20]
    leastLapseDivisor = .exp(w[17] * w[18])
    factor = .pow(0.9, 1 / decay) - 1
  }
}
