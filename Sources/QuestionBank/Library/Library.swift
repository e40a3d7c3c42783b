/// What a set of files holds: banks, their subjects, and everything that is wrong.
///
/// Reading never fails as a whole: an item that cannot be read is left out, and the rest works.
public struct Library: Sendable {
  /// The banks that can be used, in the order of their files.
  public let banks: [Bank]
  /// The subjects that can be used, in the order of their files; a bank may be its own.
  public let subjects: [Subject]
  /// What is wrong, by file, line and column.
  public let diagnostics: [Diagnostic]
  /// What became of every file, in their order.
  public let files: [FileReport]
  /// The files that are not used, because an earlier place has the same.
  public let shadowings: [Shadowing]
  /// What is called otherwise now than it was.
  public let renames: Renames

  /// Reads files, those of an earlier place before those of a later one.
  public init(reading files: [SourceFile]) {
    var drafts = files.map(FileDraft.init)
    let index = FileIndex(&drafts)
    index.checkEarlierIDs(in: &drafts)
    let subjects = index.checkedSubjects(in: &drafts)

    var ledger = ItemLedger(index.banks.map { drafts[$0] })
    let banks = drafts.indices.map { file -> CheckedBank? in
      guard drafts[file].bank != nil else { return nil }
      let subject = index.subject(ofBank: file, in: &drafts, checked: subjects)
      if index.isUsed(file) { return CheckedBank(&drafts[file], subject: subject, ledger: &ledger) }
      var ownLedger = ItemLedger([drafts[file]])
      return CheckedBank(&drafts[file], subject: subject, ledger: &ownLedger)
    }

    self.banks = index.banks.compactMap { banks[$0]?.bank }
    self.subjects = drafts.indices.filter(index.isUsed).compactMap { file in
      subjects[file]?.subject
        ?? (drafts[file].bank?.subject == nil ? banks[file]?.bank?.subject : nil)
    }
    shadowings = index.shadowings
    renames = Renames(banks: self.banks, subjects: self.subjects)
    diagnostics = drafts.flatMap(\.reader.diagnostics).sorted()
    self.files = drafts.indices.map { file in
      FileReport(
        drafts[file], isUsable: (banks[file]?.bank ?? nil) != nil || subjects[file]?.subject != nil,
        skipped: banks[file]?.skipped ?? [])
    }
  }

  /// What became of the file of a bank.
  public func report(of bank: Bank.ID) -> FileReport? {
    files.first { $0.content == .bank(bank) && $0.isUsable }
  }
}

extension FileReport {
  fileprivate init(_ draft: FileDraft, isUsable: Bool, skipped: [SkippedItem]) {
    let id = draft.subject?.id?.text
    file = draft.name
    content = draft.bank == nil ? .subject(id.map { .init($0) }) : .bank(id.map { .init($0) })
    self.isUsable = isUsable
    self.skipped = skipped
    errorCount = draft.reader.errorCount
  }
}
