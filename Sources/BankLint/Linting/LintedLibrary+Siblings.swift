internal import QuestionBank

extension LintedLibrary {
  /// The banks about the subject of a bank, itself included, in the order in which they were read.
  ///
  /// What learners meet together is judged together: contrast groups, likeness, difficulty.
  func siblings(of bank: LintedBank) -> [LintedBank] {
    banks.filter { $0.subject.id == bank.subject.id }
  }

  /// The items of all banks about a subject that are asked, each with its bank.
  func asked(about subject: LintedSubject) -> [(bank: LintedBank, item: LintedItem)] {
    banks(of: subject).flatMap { bank in bank.asked.map { (bank, $0) } }
  }

  /// Whether every item of the banks about a bank's subject could be read: what seems to be missing may
  /// be what an error is about.
  func isWhole(around bank: LintedBank) -> Bool { areWhole(siblings(of: bank)) }

  /// Whether every item of the banks about a subject could be read.
  func isWhole(about subject: LintedSubject) -> Bool { areWhole(banks(of: subject)) }

  private func areWhole(_ banks: [LintedBank]) -> Bool {
    let files = Set(banks.map(\.file.name))
    return !diagnostics.contains { $0.level == .error && files.contains($0.file) }
  }
}
