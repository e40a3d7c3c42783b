import ArgumentParser

/// `progress path`: where progress is kept.
struct ProgressPathCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Print where your progress is kept.",
    discussion: """
      It is the file of --progress, else of $TELEQUIZ_PROGRESS, else \
      telequiz/progress.sqlite in $XDG_DATA_HOME or ~/.local/share. It need not exist yet.

      Examples:
        telequiz progress path
        ls -l "$(telequiz progress path)"
      """)

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    context.write(try context.progressPath + "\n")
    return .done
  }
}
