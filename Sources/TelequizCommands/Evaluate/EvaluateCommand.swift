import ArgumentParser
import Scheduling

/// `evaluate`: how well models of memory foresee a log of reviews.
struct EvaluateCommand: TelequizSubcommand {
  /// What the parser knows of the command.
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Tell how well models of memory foresee your reviews.",
    discussion: """
      The reviews are parted by time into six equal parts, and each part but the first is foreseen from \
      those before it, as the srs-benchmark does. Without --log they are your own, one of each concept \
      and study day. A log of another program is a CSV file with the columns \
      \(ForeignReviewLog.columns.joined(separator: ", ")); times are in milliseconds since 1970 or \
      written as in 2026-11-22T18:30:00Z, and days begin at 04:00 UTC.

      "+ guess" adds what could be guessed: of N categories, 1/N for each example that was asked. With \
      --json "withoutSameDay" and "withSameDay" list "model", "n", "logLoss", "rmseBins", "auc" and \
      "excess", what is lost more than by the best, with 95 % intervals over draws of cards.

      Models: \(EvaluatedModel.allCases.map(\.rawValue).joined(separator: ", ")).

        telequiz evaluate
        telequiz evaluate --log revlog.csv --model fsrs-6 --model fsrs-7 --json
      """)

  /// The options that every command has.
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  /// What is tried; all if nothing is named.
  @Option(help: ArgumentHelp("Only this model; repeatable.", valueName: "model"))
  var model: [EvaluatedModel] = []

  /// The file; nil for the learner's own progress.
  @Option(
    help: ArgumentHelp("A log of another program; - is standard input.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var log: String?

  /// Among how many categories was chosen in the file.
  @Option(
    help: ArgumentHelp(
      "The log is of choices among so many categories, which can be guessed.", valueName: "n"))
  var categories: Int?

  /// Whether to print JSON.
  @Flag(help: "Print one JSON object, with all digits.")
  var json = false

  /// Creates the command.
  init() {}

  /// Refuses what makes no sense.
  func validate() throws {
    guard let categories else { return }
    guard categories > 1 else { throw ValidationError("--categories is at least 2") }
    guard log != nil else { throw ValidationError("--categories is about a --log") }
  }

  /// Prints what models are worth.
  func run(in context: Context) throws -> ExitStatus {
    let log =
      try self.log.map { try context.learnedLog(in: $0, categories: categories) }
      ?? context.learnedLog()
    let evaluation = try context.evaluation(
      of: model.isEmpty ? EvaluatedModel.allCases : EvaluatedModel.allCases.filter(model.contains),
      on: log)
    context.write(
      json
        ? evaluation.json.text() + "\n"
        : EvaluationView(evaluation: evaluation).text(width: context.renderer.width))
    return .done
  }
}

extension Context {
  /// Tries models on a log; the draws for intervals are the same every time.
  ///
  /// - Throws: `CommandFailure` when the log has too few reviews.
  fileprivate func evaluation(
    of models: [EvaluatedModel], on log: LearnedLog
  ) throws -> LogEvaluation {
    let plan = EvaluationPlan(of: models, on: log)
    // As many steps a trial as there are reviews, in numbers at which the meter looks at the clock.
    let stepsPerTrial = (log.reviews.reviewCount / 256 + 1) * 256
    let evaluation = metered("evaluating", steps: plan.trialCount * stepsPerTrial) { note in
      LogEvaluation(of: plan, seed: common.seed ?? 1) { note($0 * stepsPerTrial) }
    }
    if case .failure(.tooFewTargets(let found, let needed)) = evaluation.parts.last?.outcome {
      throw CommandFailure(
        "there is too little to evaluate: \(found) of \(log.reviews.reviewCount) reviews had an earlier "
          + "one to be foreseen from, and it takes \(needed).")
    }
    return evaluation
  }
}
