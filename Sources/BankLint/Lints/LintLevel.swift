/// How seriously a lint is taken; configuration can change it.
public enum LintLevel: String, CaseIterable, Hashable, Comparable, Sendable {
  /// Nothing is said.
  case allow
  /// It is said, and no more.
  case note
  /// It is said, and fails a strict run.
  case warn
  /// It is said, and the run fails.
  case deny

  /// Orders from the mildest to the most severe.
  public static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

  private var rank: Int {
    switch self {
    case .allow: 0
    case .note: 1
    case .warn: 2
    case .deny: 3
    }
  }
}
