/// How well a concept was remembered, from worst to best.
public enum Rating: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// Forgotten: a wrong answer.
  case again = 1
  /// Remembered with difficulty.
  case hard = 2
  /// Remembered.
  case good = 3
  /// Remembered without effort.
  case easy = 4

  /// Orders from worst to best.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
