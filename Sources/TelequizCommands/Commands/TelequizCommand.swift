import ArgumentParser

/// The root of all commands; alone, it is the REPL.
struct TelequizCommand: TelequizSubcommand {
  /// The version, as `--version` prints it.
  static let version = "1.0"

  /// What the parser knows of the command.
  static let configuration = CommandConfiguration(
    commandName: "telequiz",
    abstract: "Learn to tell telehealth from telemedicine, a few minutes a day.",
    discussion: """
      Without a command telequiz opens its own prompt, where Enter starts practising and the same \
      commands work.

      Examples:
        telequiz                   practise, with a prompt in between
        telequiz practice          straight to the first question
        telequiz learn             read first
        telequiz due               what comes back when
        telequiz stats             what is known, and what is confused
        telequiz why education     why a concept comes back when it does
        telequiz history --wrong   what went wrong, newest first
      """,
    version: version,
    subcommands: [
      PracticeCommand.self, LearnCommand.self, ExamCommand.self, DueCommand.self, WhyCommand.self,
      StatsCommand.self, HistoryCommand.self, BankCommand.self, ProgressCommand.self,
      MemoryCommand.self, EvaluateCommand.self, FitCommand.self, SimulateCommand.self,
    ])

  /// The options that every command has.
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  /// Opens the REPL.
  func run(in context: Context) throws -> ExitStatus {
    try HomeConversation(context: context).run()
  }
}
