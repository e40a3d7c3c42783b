/// What the chosen model knows of one memory.
public enum ChosenMemory: Hashable, Sendable {
  /// As FSRS-6 sees it.
  case fsrs6(MemoryState)
  /// As FSRS-7 sees it.
  case fsrs7(FSRS7State)

  /// Days that scale forgetting: until retrievability is 0.9 with FSRS-6, of the slow trace with FSRS-7.
  public var stability: Double {
    switch self {
    case .fsrs6(let state): state.stability
    case .fsrs7(let state): state.slowStability
    }
  }

  /// Days that scale the forgetting of the fast trace; nil where a model has one trace only.
  public var fastStability: Double? {
    switch self {
    case .fsrs6: nil
    case .fsrs7(let state): state.fastStability
    }
  }

  /// How hard the memory is to strengthen; 1 to 10.
  public var difficulty: Double {
    switch self {
    case .fsrs6(let state): state.difficulty
    case .fsrs7(let state): state.difficulty
    }
  }
}
