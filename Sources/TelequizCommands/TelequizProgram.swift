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
    do {
      let arguments = try CommandLineArguments(invocation.arguments).ordered
      var command = try TelequizCommand.parseAsRoot(arguments)
      guard let ours = command as? any TelequizSubcommand else {
        try command.run()
        return .done
      }
      return try ours.run(in: Context(invocation: invocation, global: ours.global))
    } catch let failure as CommandFailure {
      invocation.output.complain(failure.message)
      return .failed
    } catch {
      return report(error, to: invocation)
    }
  }
}
