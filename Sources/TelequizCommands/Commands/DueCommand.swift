import ArgumentParser
import Practice

/// `due`: what is due today and on the days after it.
struct DueCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List the concepts that are due.",
    discussion: """
      With --quiet only the number of concepts that are due today is printed, as for a prompt or a \
      status line.

      Examples:
        telequiz due
        test "$(telequiz due --quiet)" -gt 0 && telequiz practice
      """)

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let outlook = try context.outlook
    if global.quiet {
      context.write("\(outlook.due.count)\n")
    } else {
      let view = DueView(outlook: outlook, names: context.names, today: context.today)
      context.write(view.paragraphs)
    }
    return .done
  }
}
