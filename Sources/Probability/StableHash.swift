/// A hash of texts and numbers that is the same in every run, on every machine, for ever.
///
/// Numbers that a learner sees depend on it (the spread of intervals), so its values may not change.
///
/// - SeeAlso: FNV-1a, 64 bits (Fowler, Noll and Vo, RFC 9923), then the finaliser of `SplitMix64`,
///   since FNV alone leaves the upper bits of short texts alike.
public struct StableHash: Hashable, Sendable {
  /// The offset basis of FNV-1a.
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Creates the hash of nothing.
  public init() {}

  /// Adds a text and a mark of its end, so that "a", "bc" and "ab", "c" differ.
  public mutating func combine(_ text: some StringProtocol) {
    for byte in text.utf8 { combine(byte: byte) }
    combine(byte: 0xFF)  // Stands in no UTF-8 text.
  }

  /// Adds a number, its lowest byte first.
  public mutating func combine(_ number: Int) {
    let bits = UInt64(bitPattern: Int64(number))
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      combine(byte: UInt8(truncatingIfNeeded: bits >> shift))
    }
  }

  private mutating func combine(byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of everything added so far, 64 uniform bits.
  public var bits: UInt64 { SplitMix64.mix(state) }

  /// The hash of everything added so far, as a uniform number in 0..<1.
  public var unit: Double { Probability.unit(fromBits: bits) }
}
