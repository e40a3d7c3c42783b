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
}
