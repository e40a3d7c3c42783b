/// The program.
public enum TelequizProgram {
  /// Runs it on this machine and leaves with its exit status.
  public static func main() {
    let machine = Machine()
    machine.leave(with: run(machine.invocation))
  }

  /// Runs one command line and says how it went.
  static func run(_ invocation: Invocation) -> ExitStatus {
    let arguments = CommandLineArguments(invocation.arguments)
    return reporting(errorsOf: arguments, to: invocation) {
      // Nothing to parse: the way to the first question that is gone most often is the shortest.
      switch invocation.arguments {
      case []: try run(in: invocation, CommonChoices()) { try HomeConversation(context: $0).run() }
      case ["practice"]:
        try run(in: invocation, CommonChoices()) { context in
          try PracticeChoices().practise(in: context)
          return context.departure ?? .done
        }
      default:
        try arguments.parsed { command in
          try run(in: invocation, command.global.choices) { try command.run(in: $0) }
        }
      }
    }
  }

  /// Runs a command in a context of its own.
  private static func run(
    in invocation: Invocation, _ choices: CommonChoices, _ work: (Context) throws -> ExitStatus
  ) throws -> ExitStatus {
    let context = try Context(invocation: invocation, common: choices)
    return context.finish(with: try work(context))
  }

  /// Runs a command line that was typed in the REPL; what goes wrong is said there.
  @discardableResult
  static func run(_ arguments: [String], in context: Context) -> ExitStatus {
    let arguments = CommandLineArguments(arguments)
    return reporting(errorsOf: arguments, to: context.invocation) {
      try arguments.parsed { command in
        try context.with(command.global.choices) { try command.run(in: context) }
      }
    }
  }

  private static func reporting(
    errorsOf arguments: CommandLineArguments, to invocation: Invocation,
    run: () throws -> ExitStatus
  ) -> ExitStatus {
    do {
      return try run()
    } catch {
      return report(error, running: arguments, to: invocation)
    }
  }
}
