/// What is to be improved in a bank or a subject as a whole.
public enum BankFlaw: Flaw {
  /// The items of a group of contrasts are just one.
  case loneContrast(String)

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .loneContrast: .loneContrast
    }
  }

  /// What is to be improved.
  public var message: String {
    switch self {
    case .loneContrast(let group): "'\(group)' is a contrast of one item"
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .loneContrast: "write its twin, which differs in the deciding fact, or drop 'contrast'"
    }
  }
}
