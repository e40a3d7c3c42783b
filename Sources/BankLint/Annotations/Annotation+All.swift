internal import QuestionBank

extension Annotation {
  /// All that is to be said of files: errors of reading and what lints find, in order.
  ///
  /// - Parameters:
  ///   - library: The banks and subjects.
  ///   - files: The names of the files that are looked at.
  ///   - others: The names of files whose errors are told as well.
  ///   - settings: What is looked for.
  /// - Returns: The annotations, those included that comments allow.
  public static func all(
    in library: LintedLibrary, files: Set<String>, errorsAlsoIn others: Set<String> = [],
    settings: LintSettings
  ) -> [Annotation] {
    let readable = files.union(others)
    let errors = library.diagnostics
      .filter { readable.contains($0.file) && settings.tells(.error($0.kind.diagnosticName)) }
      .map { Annotation($0, in: library.files[$0.file]) }
    let findings = Linting.findings(in: library, files: files, settings: settings)
      .compactMap { Annotation($0, level: settings.level(of: $0.kind.flaw)) }
    return (errors + findings).sorted()
  }
}
