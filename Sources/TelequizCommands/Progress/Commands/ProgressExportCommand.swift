import ArgumentParser
import QuestionBank

/// `progress export`: everything that happened, for other programs.
struct ProgressExportCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print everything that happened, one record a line, or a table of answers.",
    discussion: """
      Each line is a JSON object with type, id, at, utcOffset, studyDay and session; a review has \
      the example, the answer, the response and the rating too. Records stand in the order in \
      which they count. A review that was taken back has "voided": true. 'telequiz progress import' \
      reads all of it back.

      With --format csv it is a table for spreadsheets with a row for every answer, as it is to be \
      read after what was said of it later: at, studyDay, bank, item, concept, answer, response, \
      correct, rating, confidence, hint, latencyMs, mode, exposure, voided. A cell that a spreadsheet \
      would run has a ' in front.

      Examples:
        telequiz progress export > answers.jsonl
        telequiz progress export --output answers.jsonl --force
        telequiz progress export --format csv > answers.csv
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
    let renames = context.library.renames
    switch format {
    case .jsonl: try write(FactExport(facts, renames: renames).forEachPart, in: context)
    case .csv: try write(ReviewTable(facts, renames: renames).forEachPart, in: context)
    }
    return .done
  }

  private func write(_ forEachPart: ((String) -> Void) -> Void, in context: Context) throws {
    guard let outputPath else { return forEachPart(context.write) }
    var text = ""
    forEachPart { text += $0 }
    try context.save(text, to: outputPath, replacing: force)
  }
}

/// How facts are written for other programs.
enum ProgressExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// JSON Lines: one object a line.
  case jsonl
  /// A table of answers.
  case csv
}
