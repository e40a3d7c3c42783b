import ArgumentParser

/// The program.
public enum TelequizProgram {
  /// Runs it on this machine and leaves with its exit status.
  public static func main() {
    let machine = Machine()
    machine.leave(with: run(machine.invocation))
  }

  /// Runs one command line and says how it went.
  static func run(_ invocation: Invocation) -> ExitStatus {
    run(invocation.arguments, output: invocation) { command in
      let context = try Context(invocation: invocation, global: command.global)
      return context.finish(with: try command.run(in: context))
    }
  }

  /// Runs a command line that was typed in the REPL; what goes wrong is said there.
  @discardableResult
  static func run(_ arguments: [String], in context: Context) -> ExitStatus {
    run(arguments, output: context.invocation) { command in
      try context.with(command.global) { try command.run(in: context) }
    }
  }

  private static func run(
    _ arguments: [String], output invocation: Invocation,
    run: (any TelequizSubcommand) throws -> ExitStatus
  ) -> ExitStatus {
    let arguments = CommandLineArguments(arguments)
    do {
      var command = try TelequizCommand.parseAsRoot(arguments.ordered)
      if let ours = command as? any TelequizSubcommand { return try run(ours) }
      try command.run()
      return .done
    } catch {
      return report(error, running: arguments, to: invocation)
    }
  }
}
