import ArgumentParser
import BankExchange
import QuestionBank
import TerminalText

/// `bank export`: a bank in another program's format.
struct BankExportCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a bank in another program's format.",
    discussion: """
      The formats are gift, aiken and moodle-xml for Moodle and others, csv for spreadsheets, anki \
      for Anki's import of text files, and json: the object that 'bank show --json' prints. What a \
      format cannot carry is listed on standard error, and with --strict the exit status is then 1.

      Retired items stay behind, and so do contested ones where the format cannot say why they are.

      Examples:
        telequiz bank export telehealth-basics --to gift > basics.gift
        telequiz bank export my.bank.yaml --to csv --output items.csv
        telequiz bank export my.bank.yaml --to aiken --strict
      """)

  @Argument(help: ArgumentHelp("The id of a bank, or a file.", valueName: "bank|file"))
  var bank: String

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to: ExportTarget

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var outputPath: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @Flag(help: "Fail if the format cannot carry everything.")
  var strict = false

  @Flag(help: "Export items that are not asked any more, too.")
  var retired = false

  @Flag(help: "Export items that authorities disagree about to every format.")
  var contested = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let found = try FoundBank.named(bank, in: context)
    context.report(found.diagnostics, in: found.files)
    guard let (bank, report) = try found.bankToExport() else { return .failed }
    let choice = BankExport.Choice(retired: retired, contested: contested)
    let export = ExportedBank(bank, report, to: to, choice)
    try context.deliver(export.text, to: outputPath, replacing: force)
    if !global.quiet || strict { context.note(export.notes) }
    return found.isSound && (export.isWhole || !strict) ? .done : .failed
  }
}

extension FoundBank {
  /// The bank with what became of its file; nil if too much is wrong with it, which has been reported.
  ///
  /// - Throws: `CommandFailure` when it is a subject.
  fileprivate func bankToExport() throws -> (Bank, FileReport)? {
    switch content {
    case .bank(let bank): return library.report(of: bank.id).map { (bank, $0) }
    case .subject(let subject):
      throw CommandFailure(
        "'\(subject.id)' is a subject, which has no items to export; name a bank")
    case .all, .unusable: return nil
    }
  }
}

extension Context {
  /// Writes a result to a file, or to standard output if none is named.
  ///
  /// - Throws: `CommandFailure`; what was there before is there still.
  func deliver(_ text: String, to path: String?, replacing: Bool) throws {
    if let path {
      try save(text, to: path, replacing: replacing)
    } else {
      write(text)
    }
  }

  /// Writes notes to standard error, a line each.
  func note(_ notes: [String]) { talk(notes.map { "note: \($0)" }) }
}
