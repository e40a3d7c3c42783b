internal import QuestionBank
internal import StrictYAML

extension Diagnostic {
  /// How the file can be changed so that this is not wrong any more; nil if only its author knows.
  func fix(in file: LintedFile) -> Fix? { nil }
}
