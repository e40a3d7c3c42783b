public import QuestionBank
internal import StrictYAML

/// Banks and subjects with their places in their files.
public struct LintedLibrary: Sendable {
  /// The banks.
  public let banks: [LintedBank]
  /// The subjects that have files of their own, with those files.
  public let subjects: [(subject: Subject, file: LintedFile)]

  /// Finds what a library read in its files.
  public init(_ library: Library, files: [SourceFile]) {
    let sources = Dictionary(
      files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var subjectFiles: [Subject.ID: LintedFile] = [:]
    var bankFiles: [Bank.ID: LintedFile] = [:]
    for report in library.files where report.isUsable {
      guard let source = sources[report.file] else { continue }
      switch report.content {
      case .subject(let id?): if subjectFiles[id] == nil { subjectFiles[id] = LintedFile(source) }
      case .bank(let id?): if bankFiles[id] == nil { bankFiles[id] = LintedFile(source) }
      case .subject(nil), .bank(nil): break
      }
    }
    banks = library.banks.compactMap { bank in
      bankFiles[bank.id].map { file in
        let isOwnSubject = file.root["subject"] == nil
        return LintedBank(
          bank, file: file, subjectFile: isOwnSubject ? file : subjectFiles[bank.subject.id])
      }
    }
    subjects = library.subjects.compactMap { subject in
      subjectFiles[subject.id].map { (subject, $0) }
    }
  }
}
