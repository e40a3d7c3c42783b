import Practice
import Probability

extension FactID {
  /// An identity that follows from texts, so that the same thing read twice is the same fact.
  ///
  /// It is a UUID of version 8, whose meaning is its maker's own (RFC 9562, §5.8).
  init(of texts: [String]) {
    func bits(_ half: String) -> UInt64 {
      var hash = StableHash()
      hash.combine(half)
      for text in texts { hash.combine(text) }
      return hash.bits
    }
    self.init(
      high: bits("high") & ~0xF000 | 0x8000, low: bits("low") & ~(0b11 << 62) | 0b10 << 62)
  }
}
