internal import QuestionBank

extension Page {
  /// What `explain` says of each error.
  static let errors: [DiagnosticName: Page] = [:]
}
