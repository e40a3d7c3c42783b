import ArgumentParser
import TerminalText

/// `progress flags`: what was said of items while practising, for their author.
struct ProgressFlagsCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "flags",
    abstract: "List the remarks that were made with :flag, for authors.",
    discussion: """
      Each is a line  file:line: id: remark  with the place where the item stands now; the newest \
      comes last. Items that are no longer there are listed too. With --json it is one object with \
      "schema": 1 and "flags", each with bank, item, file and line (null if it is gone), comment, at, \
      and bankChanged: whether the bank was changed since.

      Examples:
        telequiz progress flags
        telequiz progress flags --bank my-bank --json
        $EDITOR -q <(telequiz progress flags)
      """)

  @Option(
    name: .customLong("bank"), parsing: .singleValue,
    help: ArgumentHelp("Only remarks about this bank; repeatable.", valueName: "id"))
  var bankIDs: [String] = []

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let log = try context.existingLog
    let facts = try context.reporting { () throws(FactLogFailure) in try log.facts() }
    let flags = facts.flaggedItems(in: context.library, banks: Set(bankIDs))
    if json {
      context.write(JSONValue(flags).text() + "\n")
    } else {
      context.write(flags.map { $0.line.terminalSafe() + "\n" }.joined())
    }
    return .done
  }
}
