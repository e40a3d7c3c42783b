import ArgumentParser
import Scheduling
import TerminalText

/// Traces a history of ratings through a model of memory.
struct MemoryCommand: TelequizSubcommand {
  /// What the parser knows of the command.
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Trace ratings through a model of memory.",
    discussion: """
      Each step is a rating, 1 again, 2 hard, 3 good, 4 easy, and the days since the one before \
      it. For fsrs-6 days are whole, and 0 is the same day; for fsrs-7 they may be parts of a day.

        telequiz memory 3@0 3@2 1@9
        telequiz memory 1@0 3@1 3@4 --desired-retention 0.85 --json
        telequiz memory 1@0 3@0.01 3@1.2 --model fsrs-7
      """)

  /// The options that every command has.
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  /// The history.
  @Argument(help: ArgumentHelp("Ratings with days, in their order.", valueName: "rating@days"))
  var steps: [String]

  /// The model.
  @Option(help: "The model of memory.")
  var model = MemoryModelName.fsrs6

  /// The parameters; nil for those of the average learner.
  @Option(
    help: ArgumentHelp(
      "The model's parameters: 21, or 19 or 17 of earlier ones, for fsrs-6; 34 for fsrs-7.",
      valueName: "w0,w1,…"))
  var parameters: String?

  /// When a memory becomes due.
  @Option(help: ArgumentHelp("The retrievability at which a memory is due.", valueName: "r"))
  var desiredRetention = 0.9

  /// Whether to print JSON.
  @Flag(help: "Print one JSON object, with all digits.")
  var json = false

  /// Creates the command.
  init() {}

  /// Refuses what cannot be read, with this command's usage.
  func validate() throws {
    do { _ = try request } catch {
      throw ValidationError(error.description.terminalSafe(lineBreaks: .kept))
    }
  }

  /// Prints the trace.
  func run(in context: Context) throws -> ExitStatus {
    let request = try request
    switch request.model {
    case .fsrs6(let model): write(request, tracedIn: model, to: context)
    case .fsrs7(let model): write(request, tracedIn: model, to: context)
    }
    return .done
  }

  private func write<Model: MemoryModel>(
    _ request: MemoryRequest, tracedIn model: Model, to context: Context
  ) where Model.State: TraceableState {
    let trace = MemoryTrace(
      of: request.history, in: model, desiredRetention: request.desiredRetention)
    let view = MemoryView(trace: trace, stepDays: self.model.stepDays)
    context.write(json ? view.json.text() + "\n" : view.text)
  }

  private var request: MemoryRequest {
    get throws(InvalidMemoryRequest) {
      try MemoryRequest(
        model: model, steps: steps, parameters: parameters, desiredRetention: desiredRetention)
    }
  }
}
