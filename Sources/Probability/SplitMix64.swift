/// A small seeded generator: the same seed gives the same numbers on every machine.
///
/// - SeeAlso: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014;
///   the constants are those of Vigna's public-domain `splitmix64.c`, 2015.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// Creates a generator; every seed is a good one.
  public init(seed: UInt64) { state = seed }

  /// The next 64 uniform bits.
  public mutating func next() -> UInt64 {
    // 2^64 divided by the golden ratio, made odd.
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// Scrambles 64 bits so that each bit of the input moves half of those of the output.
  static func mix(_ bits: UInt64) -> UInt64 {
    var z = bits
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension RandomNumberGenerator {
  /// The next uniform number in 0..<1, one of the 2^53 multiples of 2^-53.
  public mutating func nextUnit() -> Double { unit(fromBits: next()) }
}

/// The uniform number in 0..<1 that the upper 53 of 64 uniform bits make.
func unit(fromBits bits: UInt64) -> Double { Double(bits >> 11) * 0x1p-53 }
