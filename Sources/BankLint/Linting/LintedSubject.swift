public import QuestionBank

/// A subject with its places in its file.
public struct LintedSubject: Sendable {
  /// The subject.
  public let subject: Subject
  /// The file that declares it: its own, or that of the bank that is its own subject.
  public let file: LintedFile
  /// The ids of the banks that are about it.
  public let banks: [Bank.ID]
}
