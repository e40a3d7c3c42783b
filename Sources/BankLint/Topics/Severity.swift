/// How bad something is that a file is told.
public enum Severity: String, CaseIterable, Hashable, Comparable, Sendable {
  /// It is worth knowing.
  case note
  /// It should be looked at.
  case warning
  /// The file cannot be used as it is.
  case error

  /// Orders from the mildest to the worst.
  public static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension LintLevel {
  /// How bad something at this level is; nil if nothing is said of it.
  public var severity: Severity? {
    switch self {
    case .allow: nil
    case .note: .note
    case .warn: .warning
    case .deny: .error
    }
  }
}
