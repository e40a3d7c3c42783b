import ArgumentParser
import Scheduling

/// `fit`: parameters of a memory model from a log of reviews.
struct FitCommand: TelequizSubcommand {
  /// What the parser knows of the command.
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit a model of memory to a log of reviews.",
    discussion: """
      A log is a CSV file with the columns \
      \(ForeignReviewLog.columns.joined(separator: ", ")); times are in milliseconds since 1970 or \
      written as in 2026-11-22T18:30:00Z, and days begin at 04:00 UTC. fsrs-6 is fitted to reviews on a \
      later day than the one before, fsrs-7 to all.

      Fitted parameters are for use only if those fitted to earlier reviews foresee later ones better \
      than the default ones do. The same log always gives the same parameters.

        telequiz fit --log revlog.csv
        telequiz fit --log revlog.csv --model fsrs-7 --json
      """)

  /// The options that every command has.
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  /// The model.
  @Option(help: "The model of memory.")
  var model = MemoryModelName.fsrs6

  /// The file.
  @Option(
    help: ArgumentHelp("A log of another program; - is standard input.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var log: String

  /// Whether to print JSON.
  @Flag(help: "Print one JSON object, with all digits.")
  var json = false

  /// Creates the command.
  init() {}

  /// Prints what came of it.
  func run(in context: Context) throws -> ExitStatus {
    let log = try context.learnedLog(in: log, categories: nil)
    // As many steps a hundredth as the meter counts between two looks at the clock, or more.
    let hundredth = (log.reviews.reviewCount / 25_600 + 1) * 256
    let fit = context.metered("fitting", steps: 100 * hundredth) { note in
      LogFit(of: model, to: log) { share in note(Int(share * 99) * hundredth) }
    }
    context.write(
      json ? fit.json.text() + "\n" : FitView(fit: fit).text(width: context.renderer.width))
    return .done
  }
}
