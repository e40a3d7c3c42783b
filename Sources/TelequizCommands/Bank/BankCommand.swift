import ArgumentParser

/// `bank`: the question banks themselves.
struct BankCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: "List, show and check question banks.",
    discussion: """
      Banks come from the folders that --banks and TELEQUIZ_BANKS name, from your own folder, and \
      from the program itself; what is found earlier counts first.

      Examples:
        telequiz bank list
        telequiz bank show telehealth-basics
        telequiz bank check QuestionBanks
      """,
    subcommands: [
      BankListCommand.self,
      BankShowCommand.self,
      BankCheckCommand.self,
      BankLintCommand.self,
      BankExplainCommand.self,
      BankFmtCommand.self,
      BankNewCommand.self,
      BankTryCommand.self,
      BankWatchCommand.self,
      BankDiffCommand.self,
      BankImportCommand.self,
      BankExportCommand.self,
      BankSchemaCommand.self,
    ])

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus { throw CleanExit.helpRequest(self) }
}
