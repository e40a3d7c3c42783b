import ArgumentParser

/// The root of all commands; alone, it is the REPL.
struct TelequizCommand: TelequizSubcommand {
  /// The version, as `--version` prints it.
  static let version = "1.0"

  /// What the parser knows of the command.
  static let configuration = CommandConfiguration(
    commandName: "telequiz",
    abstract: "Learn to tell telehealth from telemedicine, a few minutes a day.",
    version: version,
    subcommands: [MemoryCommand.self])

  /// The options that every command has.
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  /// Creates the command.
  init() {}

  /// What errors start with.
  static var _errorPrefix: String { "telequiz: " }

  /// Opens the REPL.
  func run(in context: Context) throws -> ExitStatus { throw CleanExit.helpRequest(self) }
}
