/// What is wrong with a comment that suppresses a lint.
public enum SuppressionFlaw: Flaw {
  /// Nothing is found at the place that the comment is about.
  case unused(Lint)

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .unused: .unusedSuppression
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .unused(let lint): "'\(lint.rawValue)' is allowed here, and there is none of it"
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .unused: "delete the comment"
    }
  }
}
