/// What is wrong with a comment that suppresses a lint.
public enum SuppressionFlaw: Flaw {
  /// Nothing is found at the place that the comment is about.
  case unused(Lint)
  /// It says something else than `allow`.
  case unknownOrder(String)
  /// It names nothing that is to be allowed.
  case noName
  /// It names what no lint is called.
  case unknownName(String, suggestion: String?)
  /// It names an error.
  case error(String)
  /// It names a lint about suppressions.
  case aboutItself(Lint)
  /// It gives no reason.
  case noReason
  /// It stands above nothing.
  case misplaced

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .unused: .unusedSuppression
    case .unknownOrder, .noName, .unknownName, .error, .aboutItself, .noReason, .misplaced:
      .badSuppression
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .unused(let lint): "'\(lint.rawValue)' is allowed here, and there is none of it"
    case .unknownOrder(let word): "'\(word)' is nothing that a comment can ask for"
    case .noName: "nothing is named that is to be allowed"
    case .unknownName(let name, _): "no lint is called '\(name)'"
    case .error(let name): "'\(name)' is an error, which cannot be allowed"
    case .aboutItself(let lint): "'\(lint.rawValue)' cannot be allowed by a comment"
    case .noReason: "there is no reason for what is allowed here"
    case .misplaced: "this comment stands above nothing"
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .unused: "delete it"
    case .unknownOrder, .noName: "write 'lint: allow NAME -- reason'"
    case .unknownName(_, let suggestion):
      suggestion.map { "did you mean '\($0)'?" } ?? "'telequiz bank explain' lists the names"
    case .error: "put it right"
    case .aboutItself: "put it right, or choose a level for it"
    case .noReason: "write '-- ' and the reason behind it"
    case .misplaced: "put it on the line right above what it is about, or at the top of the file"
    }
  }
}
