internal import QuestionBank

extension Topic {
  /// Whether a program may put it right by itself where it is certain what its author means.
  public var isFixable: Bool {
    switch self {
    case .error(let error): DiagnosticName.fixable.contains(error)
    case .lint(let lint): Lint.fixable.contains(lint)
    }
  }
}

extension DiagnosticName {
  /// The errors that have a certain fix in some cases; which, is in `Diagnostic+Fix.swift`.
  fileprivate static let fixable: Set<Self> = [
    .tab, .foreignIndent, .blankLineTooDeep, .emptyEntry, .badKey, .commentEatsText, .colonInText,
    .reservedCharacter, .multilineText, .valueBelowKey, .repeatedEntry,
  ]
}

extension Lint {
  /// The lints whose findings have a certain fix in some cases.
  fileprivate static let fixable: Set<Self> = [.unusedSuppression, .badSuppression, .invisibleText]
}
