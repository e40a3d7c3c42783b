/// What is looked for in banks, and how seriously each of it is taken.
public struct LintSettings: Hashable, Sendable {
  /// What is looked for; nil: everything.
  ///
  /// Errors are told all the same, unless some of them are selected.
  public var selected: Set<Topic>?
  /// What is not looked for, also when it is selected.
  public var ignored: Set<Topic> = []
  /// The levels that were chosen; lints that are not in it keep their own.
  public var levels: [Lint: LintLevel] = [:]
  /// Whether sources are required.
  public var isStrict = false

  /// Creates settings that look for everything at its own level.
  public init() {}

  /// Whether something is told if it is found.
  public func tells(_ topic: Topic) -> Bool {
    if ignored.contains(topic) { return false }
    if case .lint(let lint) = topic, levels[lint] == .allow { return false }
    guard let selected else { return true }
    if case .error = topic, !selected.contains(where: \.isError) { return true }
    return selected.contains(topic)
  }

  /// How seriously a flaw is taken.
  public func level(of flaw: any Flaw) -> LintLevel {
    levels[flaw.lint] ?? (isStrict && flaw.lint == .noSource ? .deny : flaw.defaultLevel)
  }
}

extension Topic {
  fileprivate var isError: Bool { if case .error = self { true } else { false } }
}
