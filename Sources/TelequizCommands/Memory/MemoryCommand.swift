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
      Each step is a rating, 1 again, 2 hard, 3 good, 4 easy, and the whole days since the one \
      before it; 0 is the same day.

        telequiz memory 3@0 3@2 1@9
        telequiz memory 1@0 3@1 3@4 --desired-retention 0.85 --json
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
  @Option(help: ArgumentHelp("The model's parameters, 21 for fsrs-6.", valueName: "w0,…,w20"))
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
    let trace = MemoryTrace(
      of: request.history, in: FSRS6(parameters: request.parameters),
      desiredRetention: request.desiredRetention)
    context.write(json ? MemoryView.json(of: trace).text() + "\n" : MemoryView.text(of: trace))
    return .done
  }

  private var request: MemoryRequest {
    get throws(InvalidMemoryRequest) {
      try MemoryRequest(steps: steps, parameters: parameters, desiredRetention: desiredRetention)
    }
  }
}

/// The models that can be chosen.
enum MemoryModelName: String, CaseIterable, ExpressibleByArgument {
  /// The sixth Free Spaced Repetition Scheduler.
  case fsrs6 = "fsrs-6"
}
