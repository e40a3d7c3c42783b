import ArgumentParser

/// `bank try`: examples as a learner meets them, answered here, with nothing recorded.
struct BankTryCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "Answer examples of a file as a learner would.",
    discussion: """
      The examples of a file or bank are asked in the order in which they were written, or only the one \
      with an id or at a line: any line of it, so that an editor can pass on where its cursor stands. \
      Nothing is recorded. For an example with an error its errors are shown, and the exit status is 1.

      Examples:
        telequiz bank try my.bank.yaml
        telequiz bank try my.bank.yaml:41
        telequiz bank try telehealth-basics:company-phone-calls
      """)

  @Argument(
    help: ArgumentHelp(
      "A file or the id of a bank, alone or with a line or the id of an item behind a colon.",
      valueName: "file[:line|:id]"),
    completion: .file(extensions: ["yaml"]))
  var target: String

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let trial = try Trial(of: TrialTarget(target, files: context.invocation.files), in: context)
    context.report(trial.diagnostics, in: trial.files)
    if !trial.items.isEmpty { context.hold(trial) }
    return context.departure ?? (trial.diagnostics.isEmpty ? .done : .failed)
  }
}
