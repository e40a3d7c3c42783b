import ArgumentParser
import TerminalText

/// `progress import`: takes in what happened from a text file.
struct ProgressImportCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in answers from a text file.",
    discussion: """
      The file holds what 'telequiz progress export' writes, a record a line, or a table whose first \
      row is  at,bank,item,response  with a time, the ids of a bank and an example, and the category \
      that was chosen. Answers of a table count as extra practice: they leave the schedule alone. A \
      file may be imported again; what is there already is not added twice. Lines that make no sense \
      are left out, each is named with its reason, and the exit status is 1. A copy of your progress \
      is made first. The file may be - for standard input.

      Examples:
        telequiz progress import answers.jsonl
        telequiz progress import --dry-run paper-quiz.csv
        ssh laptop telequiz progress export | telequiz progress import -
      """)

  @Argument(help: ArgumentHelp("The file.", valueName: "file"), completion: .file())
  var path: String

  @Flag(name: .customLong("dry-run"), help: "Only say what would be taken in.")
  var isRehearsal = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let source = try FactSource(path, in: context)
    let found = try source.facts(in: context)
    let place = path == "-" ? "standard input" : context.paths.shown(path)
    for skip in found.skipped {
      context.invocation.output.complain(place: "\(place):\(skip.line)", skip.words)
    }
    let copy = isRehearsal ? nil : try context.add(found.new, before: "import", as: "importing")
    let would = isRehearsal && !found.new.isEmpty ? "would take in " : ""
    context.write([Paragraph("\(place): \(would)\(found.summary)")])
    if let copy { context.write([Paragraph("Your progress as it was before: \(copy)")]) }
    return found.skipped.isEmpty ? .done : .failed
  }
}
