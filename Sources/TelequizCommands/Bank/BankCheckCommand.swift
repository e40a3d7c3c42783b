import ArgumentParser

/// `bank check`: everything that is wrong with bank files, as a compiler tells it.
struct BankCheckCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the files of banks and subjects.",
    discussion: """
      Of a folder the files *.bank.yaml and *.subject.yaml are checked. Without a file the folder \
      QuestionBanks here is, or this folder. A subject that a bank names is looked for in the folder \
      of the bank, then where banks are always looked for. What is wrong is written to standard \
      error; the exit status is 1 if there is an error.

      With --against it also tells what a learner would lose: items and concepts with recorded answers \
      that the banks no longer have under any name, which counts as an error, and items whose answer \
      is another one now. The progress file is only looked into.

      Examples:
        telequiz bank check
        telequiz bank check QuestionBanks/telehealth-basics.bank.yaml
        telequiz bank check --against "$(telequiz progress path)"
      """)

  @Argument(
    help: ArgumentHelp("Files and folders.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Tell what the learner of a progress file would lose.", valueName: "progress"),
    completion: .file())
  var against: String?

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let check = try BankCheck(of: paths, in: context)
    context.report(check)
    if !global.quiet { context.write("\(check.summary)\n") }
    guard let against else { return check.isClean ? .done : .failed }
    let losses = try context.reportLosses(of: check, against: against)
    if !global.quiet { context.write("\(losses.summary(of: context.paths.shown(against)))\n") }
    return check.isClean && losses.isClean ? .done : .failed
  }
}
