import QuestionBank
import TerminalText

extension Context {
  /// Writes what is wrong with checked files, and what could not be read, to standard error.
  func report(_ check: BankCheck) {
    check.complaints.forEach(complain)
    report(check.diagnostics, in: check.files)
  }

  /// Writes what is wrong with files to standard error.
  func report(_ diagnostics: [Diagnostic], in files: [SourceFile]) {
    let report = DiagnosticReport(diagnostics, in: files)
    let renderer = errorRenderer
    invocation.output.error(
      renderer.text(of: report.lines(width: renderer.columns, glyphs: renderer.glyphs)))
  }
}
