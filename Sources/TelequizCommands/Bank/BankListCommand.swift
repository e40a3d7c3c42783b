import ArgumentParser

/// `bank list`: the banks that can be practised, and where they come from.
struct BankListCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the banks and where they come from.",
    discussion: """
      A bank that gives way to another one with the same id is not listed; standard error says so.

      Examples:
        telequiz bank list
        telequiz bank list --banks my-banks --json
      """)

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let library = context.library
    if json {
      context.write(JSONValue.list(of: library).text() + "\n")
    } else {
      let view = BankListView(library: library, shown: context.paths.shown)
      context.write(context.renderer.text(of: view.lines(width: context.rowWidth)))
    }
    return context.bankFiles.failures.isEmpty ? .done : .failed
  }
}
