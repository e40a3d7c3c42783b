import ArgumentParser
import BankLint
import QuestionBank

/// `bank fmt`: bank files in their canonical form.
struct BankFmtCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Write files in their canonical form.",
    discussion: """
      Fields stand in one order, long prose in blocks, everything at one indentation. Values and comments \
      stay as they are, and so do line breaks in blocks unless --reflow is given: a file is written only \
      if it reads back as the same values with the same comments, so that no progress is touched. A file \
      with reading errors is left alone. Files are found as 'telequiz bank check' finds them; with '-' \
      standard input is written to standard output.

      Examples:
        telequiz bank fmt
        telequiz bank fmt --check QuestionBanks
        telequiz bank fmt --diff my.bank.yaml
      """)

  @Argument(
    help: ArgumentHelp("Files and folders, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var paths: [String] = []

  @Flag(help: "Write nothing; name the files that would change, and fail if there are any.")
  var check = false

  @Flag(help: "Write nothing; print what would change as a patch, and fail if there is any.")
  var diff = false

  @Flag(help: "Break all prose into lines of 80 columns again.")
  var reflow = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let formatting = try Formatting(of: paths, reflow: reflow, in: context)
    context.report(formatting)
    let isDone =
      switch (diff, check) {
      case (true, _): context.showDifferences(of: formatting)
      case (false, true): context.showNames(of: formatting)
      case (false, false): context.write(formatting)
      }
    return isDone && formatting.isComplete ? .done : .failed
  }
}
