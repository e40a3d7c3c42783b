import ArgumentParser

/// `bank watch`: what there is to say of bank files, after every save.
struct BankWatchCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Check and lint files again after every save.",
    discussion: """
      Beside an editor: after each save a line with the time says how many errors and warnings a file \
      has, and then which. Of a folder all banks and subjects are watched, new ones too. A file that is \
      away for a while is waited for. Ctrl-C ends it.

      Examples:
        telequiz bank watch my.bank.yaml
        telequiz bank watch QuestionBanks
      """)

  @Argument(
    help: ArgumentHelp("Files and folders.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var paths: [String]

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    guard context.openConsole == nil else {
      throw UsageFailure("watch has a terminal of its own: start it from the shell")
    }
    var watch = BankWatch(paths, in: context)
    return watch.run()
  }
}
