import QuestionBank
import StrictYAML

@testable import BankLint

/// Lints texts that a test writes down.
struct Bench {
  /// What was found and no comment allows.
  let findings: [Finding]
  /// What was found and comments allow.
  let allowed: [Finding]
  /// What is wrong with the texts.
  let diagnostics: [Diagnostic]

  /// Lints files by name; all of them.
  init(
    _ files: [String: String], settings: LintSettings = LintSettings(),
    today: CalendarDate? = CalendarDate(year: 2026, month: 11, day: 22)
  ) {
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(name: $0.key, bytes: Array($0.value.utf8))
    }
    let library = Library(reading: sources)
    diagnostics = library.diagnostics
    let all = Linting.findings(
      in: LintedLibrary(library, files: sources, today: today), files: Set(files.keys),
      settings: settings)
    findings = all.filter { $0.allowance == nil }
    allowed = all.filter { $0.allowance != nil }
  }

  /// Lints one bank.
  init(bank: String, settings: LintSettings = LintSettings()) {
    self.init(["sample.bank.yaml": bank], settings: settings)
  }

  /// Lints one item with the categories `near` and `far`.
  init(item: String, head: String = "") {
    self.init(bank: Self.bank(of: item, head: head))
  }

  /// A bank of one item with the categories `near` and `far`.
  static func bank(of item: String, head: String = "") -> String {
    let indented = item.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  " + $0 }.joined(separator: "\n")
    return """
      format: 1
      id: sample
      title: A sample
      \(head.isEmpty ? "" : head + "\n")categories: [{id: near}, {id: far}]
      items:
      \(indented)
      """
  }

  /// What one lint found.
  func found(_ lint: Lint) -> [Finding] { findings.filter { $0.lint == lint } }

  /// The flaws of items that one lint found.
  func itemFlaws(_ lint: Lint) -> [ItemFlaw] {
    found(lint).compactMap { if case .item(let flaw) = $0.kind { flaw } else { nil } }
  }

  /// The flaws of banks that one lint found.
  func bankFlaws(_ lint: Lint) -> [BankFlaw] {
    found(lint).compactMap { if case .bank(let flaw) = $0.kind { flaw } else { nil } }
  }
}
