/// What a model knows of one memory; before the first rating there is none.
public struct MemoryState: Hashable, Sendable {
  /// Days until retrievability falls to 0.9; 0.001 to 36,500.
  public var stability: Double
  /// How hard the memory is to strengthen; 1 to 10.
  public var difficulty: Double

  /// Creates a state.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
