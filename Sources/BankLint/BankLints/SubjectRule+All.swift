extension SubjectRule {
  /// All lints that look at a subject, by code.
  static let all: [SubjectRule] = []
}
