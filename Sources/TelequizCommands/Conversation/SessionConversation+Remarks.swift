import BankLint
import Practice
import QuestionBank
import TerminalText

extension SessionConversation {
  /// Where the examples of a session come from.
  struct Origin {
    /// The banks.
    let library: Library
    /// Their files.
    let files: [SourceFile]
  }

  /// What is remarked on.
  enum RemarkScope {
    /// What is wrong in the file of the example.
    case file
    /// What is wrong with the example itself, and what could be better.
    case example
  }

  /// Says what there is to say of the example at hand, or of its file, to its author.
  func remark(on scope: RemarkScope) {
    let origin = origin ?? Origin(library: context.library, files: context.bankFiles.files)
    guard let key = currentQuestion?.example.key,
      let file = origin.library.report(of: key.bank)?.file
    else { return context.console.say("No question is open.") }
    let said =
      switch scope {
      case .file:
        origin.library.diagnostics.filter { $0.file == file }.map { Annotation($0, in: nil) }
      case .example:
        Annotation.all(
          in: LintedLibrary(origin.library, files: origin.files, today: context.now.calendarDate),
          files: [file], settings: LintSettings()
        ).filter { $0.item == key.item && $0.allowance == nil }
      }
    guard !said.isEmpty else {
      return context.console.say(
        scope == .file
          ? "Nothing is wrong in \(context.paths.shown(file))."
          : "There is nothing to say of this example.")
    }
    let report = DiagnosticReport(said, in: origin.files)
    let renderer = context.console.renderer
    context.console.show(lines: report.lines(width: renderer.columns, glyphs: renderer.glyphs))
  }
}
