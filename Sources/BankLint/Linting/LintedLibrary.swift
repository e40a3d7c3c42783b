public import QuestionBank
internal import StrictYAML

/// Banks and subjects with their places in their files.
public struct LintedLibrary: Sendable {
  /// The banks that can be used.
  public let banks: [LintedBank]
  /// The subjects that can be used, those included that a bank declares for itself.
  public let subjects: [LintedSubject]
  /// All files by name, also those that cannot be used.
  public let files: [String: LintedFile]
  /// What is wrong with the files.
  public let diagnostics: [Diagnostic]
  /// The day on which the banks are looked at; nil if it does not matter.
  public let today: CalendarDate?
  /// An older version of the files, to tell what learners lose; empty: none.
  public var base: [FileRecord] = []

  /// Finds what a library read in its files.
  public init(_ library: Library, files sources: [SourceFile], today: CalendarDate? = nil) {
    let files = Dictionary(
      sources.map { ($0.name, LintedFile($0)) }, uniquingKeysWith: { first, _ in first })
    var subjectFiles: [Subject.ID: LintedFile] = [:]
    var bankFiles: [Bank.ID: LintedFile] = [:]
    for report in library.files where report.isUsable {
      guard let file = files[report.file] else { continue }
      switch report.content {
      case .subject(let id?): if subjectFiles[id] == nil { subjectFiles[id] = file }
      case .bank(let id?): if bankFiles[id] == nil { bankFiles[id] = file }
      case .subject(nil), .bank(nil): break
      }
    }
    let banks = library.banks.compactMap { bank in
      bankFiles[bank.id].map { file in
        LintedBank(
          bank, file: file,
          subjectFile: file.namesSubject ? subjectFiles[bank.subject.id] : file)
      }
    }
    self.banks = banks
    let shared = library.subjects.compactMap { subject in
      subjectFiles[subject.id].map { file in
        let users = banks.filter { $0.file.namesSubject && $0.subject.id == subject.id }
        return LintedSubject(subject: subject, file: file, banks: users.map(\.bank.id))
      }
    }
    let own = banks.filter { !$0.file.namesSubject }.map {
      LintedSubject(subject: $0.subject, file: $0.file, banks: [$0.bank.id])
    }
    subjects = shared + own
    self.files = files
    diagnostics = library.diagnostics
    self.today = today
  }

  /// The banks about a subject.
  public func banks(of subject: LintedSubject) -> [LintedBank] {
    banks.filter { subject.banks.contains($0.bank.id) }
  }
}
