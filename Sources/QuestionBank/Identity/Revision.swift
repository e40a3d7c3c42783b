/// A hash of a bank's parsed values.
public struct Revision: Hashable, Sendable, CustomStringConvertible {
  /// The hash.
  public let hash: UInt64

  /// Wraps a hash.
  public init(hash: UInt64) { self.hash = hash }

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
