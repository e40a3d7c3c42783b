public import QuestionBank

/// What is to be improved in one item.
public enum ItemFlaw: Flaw {
  /// A text that the learner sees before answering names a category, or nearly does.
  case answerLeak(word: String, names: Category.ID)

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .answerLeak: .answerLeak
    }
  }

  /// What is to be improved.
  public var message: String {
    switch self {
    case .answerLeak(let word, let category): "'\(word)' gives away the category '\(category)'"
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .answerLeak: "say what happens, not what it is called"
    }
  }
}
