internal import QuestionBank

extension Page {
  /// What `explain` says of each error; each stands with its family.
  static let errors: [DiagnosticName: Page] =
    [
      indentation, plainText, quotes, brackets, outsideProfile, limits, fields, ids, answering,
    ].reduce(into: [:]) { pages, family in pages.merge(family) { page, _ in page } }
}
