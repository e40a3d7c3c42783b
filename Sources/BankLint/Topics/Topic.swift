public import QuestionBank

/// Something that a bank can be told: an error of reading, or what a lint looks for.
public enum Topic: Hashable, Sendable {
  /// The file cannot be read as it stands.
  case error(DiagnosticName)
  /// The file can be read, and could be better.
  case lint(Lint)

  /// Everything that can be said, by code; what shares a code in a fixed order.
  public static let all: [Topic] =
    DiagnosticName.allCases.map(Self.error) + Lint.allCases.map(Self.lint).sorted(by: precedes)

  private static func precedes(_ first: Topic, _ second: Topic) -> Bool { first.code < second.code }

  /// The name that people select and look it up by; never changes.
  public var name: String {
    switch self {
    case .error(let error): error.rawValue
    case .lint(let lint): lint.rawValue
    }
  }

  /// The code; errors may share one, lints never do.
  public var code: String {
    switch self {
    case .error(let error): error.code
    case .lint(let lint): lint.code
    }
  }

  /// What there is to know about it; nil if nobody wrote that yet.
  public var page: Page? {
    switch self {
    case .error(let error): Page.errors[error]
    case .lint(let lint): lint.page
    }
  }

  /// What a name, or a code, whole or its beginning, stands for; nothing if it stands for nothing.
  ///
  /// `L3` is all lints about one item, `E` all errors.
  public static func matching(_ pattern: String) -> [Topic] {
    let pattern = pattern.lowercased()
    if let named = all.first(where: { $0.name == pattern }) { return [named] }
    guard pattern.hasPrefix("e") || pattern.hasPrefix("l") else { return [] }
    return all.filter { $0.code.lowercased().hasPrefix(pattern) }
  }

  /// What was probably meant by a text that stands for nothing.
  public static func suggestion(for text: String) -> String? {
    nearest(to: text, in: all.map(\.name) + all.map(\.code))
  }
}

extension Topic {
  /// What it is about, in a few words.
  public var summary: String {
    switch self {
    case .error(let error): error.summary
    case .lint(let lint): lint.summary
    }
  }

  /// How bad it is if nobody says otherwise.
  public var defaultSeverity: Severity {
    switch self {
    case .error(let error): error.level == .error ? .error : .warning
    case .lint(let lint): lint.defaultLevel.severity ?? .note
    }
  }
}
