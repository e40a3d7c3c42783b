import ArgumentParser
import StandardDocuments
import Statistics

/// `stats`: what is known, what is confused, and what comes next.
struct StatsCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show what is known, what is confused, and what comes next.",
    discussion: """
      Without a section the overview is shown. Every figure comes with the number of answers behind \
      it; below a least number it says how many more it takes. An interval is Wilson's, and holds the \
      true share 19 times of 20. Answers to contested examples never count. With --json it is one \
      object with "schema": 1 and every number, which the JSON Schema printed by --schema describes; \
      with --csv one section as a table.

      With --html all of it, or the sections that are named, is a page for a browser or a printer, \
      fit to be handed on: it says which answers to which revisions of which banks are counted, and \
      it stands by itself: no script, nothing fetched, a table beside every picture.

      Sections: \(StatisticsSection.allCases.map(\.rawValue).joined(separator: ", ")).

      Examples:
        telequiz stats
        telequiz stats concepts forecast
        telequiz stats --bank telehealth-basics --since 30d
        telequiz stats --json
        telequiz stats --csv concepts > concepts.csv
        telequiz stats --html progress.html
        telequiz stats --html month.html --since 30d --force
      """)

  @Argument(
    help: ArgumentHelp("Sections.", valueName: "section"),
    completion: .list(StatisticsSection.allCases.map(\.rawValue)))
  var sections: [String] = []

  @Flag(help: "Every number as one JSON object.")
  var json = false

  @Flag(help: "The JSON Schema of that object.")
  var schema = false

  @Option(
    name: .customLong("csv"),
    help: ArgumentHelp("One section as comma-separated values.", valueName: "section"),
    completion: .list(StatisticsSection.allCases.map(\.rawValue)))
  var csvSection: String?

  @Option(
    name: .customLong("html"),
    help: ArgumentHelp(
      "A page for a browser, written to a file; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var htmlPath: String?

  @Flag(help: "Replace the file of --html if it exists.")
  var force = false

  @OptionGroup(title: "What counts") var filter: StatsFilter

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    let wishes = [json, schema, csvSection != nil, !sections.isEmpty]
    if wishes.count(where: { $0 }) > 1 {
      throw ValidationError("sections, --json, --schema and --csv exclude one another")
    }
    if htmlPath != nil, json || schema || csvSection != nil {
      throw ValidationError("--html, --json, --schema and --csv exclude one another")
    }
    if force, htmlPath == nil { throw ValidationError("--force belongs to --html") }
  }

  func run(in context: Context) throws -> ExitStatus {
    if schema {
      context.write(Self.schemaText)
      return .done
    }
    let sections = try sections.map(StatsFilter.section)
    let page = try context.statisticsPage(about: filter.selection(in: context))
    if let htmlPath {
      let page = page.hypertext(sections, titles: context.bankTitles, made: context.now)
      try context.deliver(page, to: htmlPath, replacing: force)
    } else if json {
      context.write(page.json.text() + "\n")
    } else if let csvSection {
      context.write(try page.table(try StatsFilter.section(csvSection)).text)
    } else {
      let renderer = context.renderer
      context.write(renderer.text(of: page.lines(sections, width: renderer.width)))
    }
    return .done
  }

  /// What describes the object that `--json` prints.
  static var schemaText: String {
    let document = standard_statistics_schema()
    return String(
      decoding: UnsafeBufferPointer(start: document.bytes, count: document.length), as: UTF8.self)
  }
}
