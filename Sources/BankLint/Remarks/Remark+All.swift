internal import QuestionBank

extension Remark {
  /// All that is to be said of files: errors of reading and what lints find, in order.
  ///
  /// - Parameters:
  ///   - library: The banks and subjects.
  ///   - files: The names of the files that are looked at.
  ///   - settings: What is looked for.
  /// - Returns: The remarks.
  public static func all(
    in library: LintedLibrary, files: Set<String>, settings: LintSettings
  ) -> [Remark] {
    let errors = library.diagnostics
      .filter { files.contains($0.file) && settings.tells(.error($0.kind.diagnosticName)) }
      .map { Remark($0, in: library.files[$0.file]) }
    let findings = Linting.findings(in: library, files: files, settings: settings)
      .compactMap { Remark($0, level: settings.level(of: $0.kind.flaw)) }
    return (errors + findings).sorted()
  }
}
