import ArgumentParser
import QuestionBank

/// `progress export`: everything that happened, for other programs.
struct ProgressExportCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print everything that happened, one record a line.",
    discussion: """
      Each line is a JSON object with type, id, at, utcOffset, studyDay and session; a review has \
      the example, the answer, the response and the rating too. Records stand in the order in \
      which they count. A review that was taken back has "voided": true.

      Examples:
        telequiz progress export > answers.jsonl
        telequiz progress export --output answers.jsonl --force
        telequiz progress export | jq 'select(.type == "review") | .correct'
      """)

  @Option(help: "How records are written.")
  var format = ProgressExportFormat.jsonl

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var outputPath: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let log = try context.existingLog
    let facts = try context.reporting { () throws(FactLogFailure) in try log.facts() }
    let export = FactExport(facts, renames: context.library.renames)
    if let outputPath {
      try context.save(export.text, to: outputPath, replacing: force)
    } else {
      export.forEachPart(context.write)
    }
    return .done
  }
}

/// How facts are written for other programs.
enum ProgressExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// JSON Lines: one object a line.
  case jsonl
}
