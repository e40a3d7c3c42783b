internal import QuestionBank

/// Looks for everything that can be improved in banks.
public enum Linting {
  /// What is found in files, marked if a comment allows it; by file, line, column and code.
  ///
  /// - Parameters:
  ///   - library: The banks and subjects; those around the named files say what is known there.
  ///   - files: The names of the files that are looked at.
  ///   - settings: What is looked for.
  /// - Returns: The findings, of which none is at the level `allow`.
  public static func findings(
    in library: LintedLibrary, files: Set<String>, settings: LintSettings
  ) -> [Finding] {
    let lints = Lint.run.union(library.base.isEmpty ? [] : [.lostItem])
    let looked = lints.filter { settings.tells(.lint($0)) }
    let found = everything(in: library, files: files, looked: looked)
      .filter {
        looked.contains($0.lint) && files.contains($0.file)
          && settings.level(of: $0.kind.flaw) > .allow
      }
    let byFile = Dictionary(grouping: Set(found), by: \.file)
    let faulty = Set(library.diagnostics.filter { $0.level == .error }.map(\.file))
    return files.sorted().flatMap { name -> [Finding] in
      guard let file = library.files[name] else { return [] }
      return Suppressions(in: file).applied(
        to: byFile[name] ?? [], in: file, looked: looked, isWhole: !faulty.contains(name)
      )
      .filter { looked.contains($0.lint) }.sorted()
    }
  }

  private static func everything(
    in library: LintedLibrary, files: Set<String>, looked: Set<Lint>
  ) -> [Finding] {
    let itemRules = ItemRule.all.filter { looked.contains($0.lint) }
    let subjectRules = SubjectRule.all.filter { looked.contains($0.lint) }
    let bankRules = (BankRule.all + BankRule.cues).filter {
      !looked.isDisjoint(with: $0.pages.keys)
    }
    var found: [Finding] = []
    for bank in library.banks where files.contains(bank.file.name) {
      // A retired item is asked no more, so nothing about it can be bettered for a learner.
      for item in bank.asked {
        for rule in itemRules { found += rule.find(item, bank) }
      }
      for rule in bankRules { found += rule.find(bank, library) }
    }
    for subject in library.subjects where files.contains(subject.file.name) {
      for rule in subjectRules { found += rule.find(subject, library) }
    }
    if looked.contains(.lostItem) {
      let records = files.sorted().compactMap { library.files[$0].flatMap(FileRecord.init) }
      found += Losses.items(from: library.base, to: records)
    }
    return found
  }
}
