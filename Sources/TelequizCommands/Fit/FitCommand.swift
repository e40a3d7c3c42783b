import ArgumentParser
import Scheduling

/// `fit`: parameters of a memory model from a log of reviews.
struct FitCommand: TelequizSubcommand {
  /// What the parser knows of the command.
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit a model of memory to your reviews.",
    discussion: """
      Without --log your own reviews are used, one of each concept and study day. When parameters that \
      are fitted to the earlier ones foresee the later ones better than those in use, the fitted ones are \
      kept in your progress, and concepts come back by them; what happened is not touched. Nothing is \
      kept with --dry-run, and --default goes back to the average learner's.

      A log of another program is a CSV file with the columns \
      \(ForeignReviewLog.columns.joined(separator: ", ")); times are in milliseconds since 1970 or \
      written as in 2026-11-22T18:30:00Z, and days begin at 04:00 UTC. There fsrs-6 is fitted to reviews \
      on a later day than the one before, fsrs-7 to all, and nothing is kept.

      The same reviews always give the same parameters.

        telequiz fit
        telequiz fit --model fsrs-7 --dry-run
        telequiz fit --log revlog.csv --json
      """)

  /// The options that every command has.
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  /// The model; nil: the one in use, or fsrs-6 for a log of another program.
  @Option(help: "The model of memory; without it, the one in use.")
  var model: MemoryModelName?

  /// The file; nil: the learner's own reviews.
  @Option(
    help: ArgumentHelp("A log of another program; - is standard input.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var log: String?

  /// Whether nothing is kept.
  @Flag(help: "Only tell what would be used from now on.")
  var dryRun = false

  /// Whether the average learner's parameters are to be used again.
  @Flag(name: .customLong("default"), help: "Use the average learner's parameters again.")
  var isDefault = false

  /// Whether to print JSON.
  @Flag(help: "Print one JSON object, with all digits.")
  var json = false

  /// Creates the command.
  init() {}

  /// Refuses what makes no sense.
  func validate() throws {
    if isDefault, log != nil || dryRun || json {
      throw ValidationError("--default stands alone, or with --model")
    }
  }

  /// Prints what came of it, and keeps what is better.
  func run(in context: Context) throws -> ExitStatus {
    if isDefault { return try context.useDefault(of: model) }
    let log =
      try self.log.map { try context.learnedLog(in: $0, categories: nil) } ?? context.learnedLog()
    let fit = try context.fit(model, to: log)
    let changed = try context.keep(fit, unless: dryRun)
    context.write(
      json
        ? fit.json(isKept: changed != nil).text() + "\n"
        : FitView(fit: fit, changedDueDays: changed).text(width: context.renderer.width))
    return .done
  }
}

extension Context {
  /// Fits a model, or the one in use, with a meter.
  fileprivate func fit(_ name: MemoryModelName?, to log: LearnedLog) throws -> LogFit {
    let inUse =
      switch log.source {
      case .progress: try modelInUse
      case .file: ChosenModel(average: name ?? .fsrs6)
      }
    // As many steps a hundredth as the meter counts between two looks at the clock, or more.
    let hundredth = (log.reviews.reviewCount / 25_600 + 1) * 256
    return metered("fitting", steps: 100 * hundredth) { note in
      LogFit(of: name ?? inUse.name, to: log, inUse: inUse) { note(Int($0 * 99) * hundredth) }
    }
  }

  /// Keeps what is better than what is in use; nil: nothing was kept, else how many concepts are due on
  /// another day now.
  fileprivate func keep(_ fit: LogFit, unless isDryRun: Bool) throws -> Int? {
    guard fit.log.source == .progress, fit.outcome == .adopted, !isDryRun else { return nil }
    let parameters = NamedParameters(model: fit.model.rawValue, values: fit.parameters)
    return try choose(parameters, fittedTo: fit.extent)
  }

  /// Goes back to the average learner's parameters.
  fileprivate func useDefault(of name: MemoryModelName?) throws -> ExitStatus {
    let wanted = name.map { ChosenModel(average: $0) } ?? .standard
    guard try modelInUse != wanted else {
      complain("the average learner's parameters of \(wanted.parameters.model) are in use already")
      return .done
    }
    let changed = try choose(wanted.parameters, fittedTo: nil)
    write(
      "The average learner's parameters of \(wanted.parameters.model) are in use now: "
        + FitView.consequence(changed) + "\n")
    return .done
  }
}
