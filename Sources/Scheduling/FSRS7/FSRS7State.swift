/// What FSRS-7 knows of one memory: two traces, of which one fades slowly and one fast.
public struct FSRS7State: Hashable, Sendable {
  /// The days that scale the fading of the slow trace; 0.0001 to 36,500.
  public var slowStability: Double
  /// The days that scale the fading of the fast trace; 0.0001 to 36,500.
  public var fastStability: Double
  /// How hard the memory is to strengthen; 1 to 10.
  public var difficulty: Double

  /// Creates a state.
  public init(slowStability: Double, fastStability: Double, difficulty: Double) {
    self.slowStability = slowStability
    self.fastStability = fastStability
    self.difficulty = difficulty
  }
}
