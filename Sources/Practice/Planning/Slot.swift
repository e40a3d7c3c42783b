public import QuestionBank

/// A place in a session: an example and why it is asked.
public struct Slot: Hashable, Sendable {
  /// The example.
  public var example: ItemKey
  /// The concept that it is asked for.
  public var concept: ConceptKey
  /// Why it is asked.
  public var mode: Mode

  /// Creates a place.
  public init(example: ItemKey, concept: ConceptKey, mode: Mode) {
    self.example = example
    self.concept = concept
    self.mode = mode
  }
}
