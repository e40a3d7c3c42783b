import ArgumentParser
import QuestionBank

/// `bank show`: a bank, a subject or an item as it was read.
struct BankShowCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a bank, a subject or an item.",
    discussion: """
      What is shown comes with its answers. With --json it is one object with "schema": 1 and, by \
      what was asked for, "banks", "bank" and "subject", or "item"; their members are named like the \
      fields of the files. The exit status is 1 if there is an error in the file.

      --textconv prints every field of a file on a line of its own, whatever is wrong with the file, so \
      that git shows differences of fields and not of wrapped lines:
        echo '*.bank.yaml diff=telequiz' >> .gitattributes
        git config diff.telequiz.textconv 'telequiz bank show --textconv'

      Examples:
        telequiz bank show telehealth-basics
        telequiz bank show telehealth-basics company-phone-calls
        telequiz bank show QuestionBanks/telehealth.subject.yaml --json
      """)

  @Argument(help: ArgumentHelp("The id of a bank, or a file; all banks.", valueName: "bank|file"))
  var bank: String?

  @Argument(help: "The id of an item of the bank.")
  var item: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Print every field of a file on a line, for git's textconv.")
  var textconv = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    guard !textconv || bank != nil && item == nil && !json else {
      throw ValidationError("--textconv takes one file, and nothing else")
    }
  }

  func run(in context: Context) throws -> ExitStatus {
    if textconv, let bank { return try context.writeFieldLines(of: bank) }
    let found = try FoundBank.named(bank, in: context)
    context.report(found.diagnostics, in: found.files)
    let exhibit = try found.exhibit(item: item)
    if let exhibit { context.write(json ? exhibit.json : exhibit.text(in: context)) }
    return exhibit != nil && found.isSound ? .done : .failed
  }
}
