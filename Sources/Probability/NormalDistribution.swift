/// The normal distribution with a mean and a standard deviation.
public struct NormalDistribution: Hashable, Sendable {
  /// The mean, which is also the median.
  public let mean: Double
  /// The standard deviation; positive.
  public let standardDeviation: Double

  /// Creates a distribution.
  ///
  /// - Precondition: `standardDeviation` is positive.
  public init(mean: Double, standardDeviation: Double) {
    precondition(standardDeviation > 0, "a standard deviation is positive")
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// The distribution with mean 0 and standard deviation 1.
  public static let standard = Self(mean: 0, standardDeviation: 1)

  /// The density at a value.
  public func density(_ x: Double) -> Double {
    let z = (x - mean) / standardDeviation
    return Double.exp(-z * z / 2) / (standardDeviation * (2 * Double.pi).squareRoot())
  }

  /// The probability of a value of at most `x`, 0...1.
  public func cumulative(_ x: Double) -> Double {
    0.5 * Double.erfc(-(x - mean) / (standardDeviation * 2.0.squareRoot()))
  }

  /// The value that is not exceeded with a probability, 0...1; the ends give the infinities.
  ///
  /// - Precondition: `probability` lies in 0...1.
  public func quantile(_ probability: Double) -> Double {
    precondition((0...1).contains(probability), "a probability lies in 0...1")
    return mean + standardDeviation * standardNormalQuantile(probability)
  }
}

/// The quantile of the standard normal distribution, to about 16 digits.
///
/// - SeeAlso: Wichura, "Algorithm AS 241: The percentage points of the normal distribution",
///   Applied Statistics 37 (1988), routine PPND16, whence the coefficients.
private func standardNormalQuantile(_ probability: Double) -> Double {
  let distance = probability - 0.5
  guard abs(distance) > 0.425 else {
    let r = 0.180625 - distance * distance
    return distance * (polynomial(centre.over, r) / polynomial(centre.under, r))
  }
  let tail = min(probability, 1 - probability)
  guard tail > 0 else { return distance < 0 ? -.infinity : .infinity }
  let r = (-Double.log(tail)).squareRoot()
  let magnitude =
    r <= 5
    ? polynomial(near.over, r - 1.6) / polynomial(near.under, r - 1.6)
    : polynomial(far.over, r - 5) / polynomial(far.under, r - 5)
  return distance < 0 ? -magnitude : magnitude
}

/// A polynomial, its constant first, by Horner's rule.
private func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
  coefficients.reversed().reduce(0) { $0 * x + $1 }
}

private typealias Fraction = (over: [Double], under: [Double])

/// For probabilities from 0.075 to 0.925.
private let centre: Fraction = (
  [
    3.387_132_872_796_366_608, 133.141_667_891_784_377_45, 1_971.590_950_306_551_442_7,
    13_731.693_765_509_461_125, 45_921.953_931_549_871_457, 67_265.770_927_008_700_853,
    33_430.575_583_588_128_105, 2_509.080_928_730_122_672_7,
  ],
  [
    1, 42.313_330_701_600_911_252, 687.187_007_492_057_908_3, 5_394.196_021_424_751_107_7,
    21_213.794_301_586_595_867, 39_307.895_800_092_710_610, 28_729.085_735_721_942_674,
    5_226.495_278_852_854_561,
  ]
)

/// For tails down to e^-25.
private let near: Fraction = (
  [
    1.423_437_110_749_683_577_34, 4.630_337_846_156_545_295_9, 5.769_497_221_460_691_405_5,
    3.647_848_324_763_204_605_04, 1.270_458_252_452_368_382_58, 0.241_780_725_177_450_611_77,
    0.022_723_844_989_269_184_583_3, 0.000_774_545_014_278_341_407_64,
  ],
  [
    1, 2.053_191_626_637_758_821_87, 1.676_384_830_183_803_849_4, 0.689_767_334_985_100_004_55,
    0.148_103_976_427_480_074_59, 0.015_198_666_563_616_457_196_6,
    0.000_547_593_808_499_534_494_6, 1.050_750_071_644_416_843_24e-9,
  ]
)

/// For tails below e^-25.
private let far: Fraction = (
  [
    6.657_904_643_501_103_777_2, 5.463_784_911_164_114_369_9, 1.784_826_539_917_291_335_8,
    0.296_560_571_828_504_891_23, 0.026_532_189_526_576_123_093,
    0.001_242_660_947_388_078_438_6, 2.711_555_568_743_487_578_15e-5,
    2.010_334_399_292_288_132_65e-7,
  ],
  [
    1, 0.599_832_206_555_887_937_69, 0.136_929_880_922_735_805_31,
    0.014_875_361_290_850_614_852_5, 0.000_786_869_131_145_613_259_1,
    1.846_318_317_510_054_681_8e-5, 1.421_511_758_316_445_888_7e-7,
    2.044_263_103_389_939_785_64e-15,
  ]
)
