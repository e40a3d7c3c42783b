/// How much of everything a text may hold; the profile's numbers unless told otherwise.
public struct Limits: Hashable, Sendable {
  /// Bytes in a file, its byte-order mark included.
  public var fileBytes = 32 * 1024 * 1024
  /// Entries in one sequence.
  public var sequenceEntries = 20_000
  /// Unicode scalars in one text, as it reads without quotes and escapes.
  public var textCharacters = 4_000
  /// Collections inside one another; the root is the first.
  public var nestedCollections = 8
  /// Bytes in a key.
  public var keyBytes = 1_024
  /// Problems in a file; reading stops at the last.
  public var problems = 10_000

  /// Creates the limits of the profile.
  public init() {}
}
