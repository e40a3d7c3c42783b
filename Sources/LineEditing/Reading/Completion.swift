/// What may stand at the cursor.
public struct Completion: Hashable, Sendable {
  /// How many characters before the cursor a candidate replaces; not negative.
  public var replacedCharacters: Int
  /// The words that fit, in the order in which they are to be listed.
  public var candidates: [String]

  /// Creates a completion.
  public init(replacedCharacters: Int, candidates: [String]) {
    self.replacedCharacters = replacedCharacters
    self.candidates = candidates
  }
}
