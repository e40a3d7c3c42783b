/// How the answers of a bank can be guessed without understanding.
public enum CueFlaw: Flaw {
  /// A word stands nearly always with one answer.
  case cueWord(String)

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .cueWord: .cueWord
    }
  }

  /// What is to be improved.
  public var message: String {
    switch self {
    case .cueWord(let word): "'\(word)' gives the answer away"
    }
  }

  /// What to do about it.
  public var help: String? { nil }
}
