import ArgumentParser
import QuestionBank
import TerminalText

extension TelequizProgram {
  /// Says why a command line could not be run, and how that counts; a request for help is no error.
  ///
  /// - Parameters:
  ///   - error: What was thrown.
  ///   - arguments: The command line.
  ///   - invocation: Where to say it.
  /// - Returns: The exit status.
  static func report(
    _ error: any Error, running arguments: CommandLineArguments, to invocation: Invocation
  ) -> ExitStatus {
    switch error {
    case let failure as CommandFailure:
      invocation.complain(failure.message)
      return .failed
    case let failure as UsageFailure:
      invocation.complain(failure.message)
      return .usage
    case let unknown as UnknownCommand:
      invocation.complain(unknown.message)
      return .usage
    default: return reportParsing(error, running: arguments, to: invocation)
    }
  }

  private static func reportParsing(
    _ error: any Error, running arguments: CommandLineArguments, to invocation: Invocation
  ) -> ExitStatus {
    let status = ExitStatus(code: TelequizCommand.exitCode(for: error).rawValue)
    guard status == .done else {
      // The parser would add a usage line that is longer than the message.
      let message = TelequizCommand.message(for: error)
      let help = (["telequiz"] + arguments.commandPath + ["--help"]).joined(separator: " ")
      invocation.complain("\(message.lowercasedStart)\n'\(help)' says more.")
      return status
    }
    let columns = comfortableWidth(
      columns: invocation.terminal.columns() ?? Renderer.defaultColumns)
    let text = TelequizCommand.fullMessage(for: error, columns: columns)
    invocation.output.output(text.withoutLineBreaksAtEnd + "\n")
    return .done
  }
}

extension UnknownCommand {
  /// The error in words, with what may have been meant.
  var message: String {
    let typed = (group + [word]).joined(separator: " ").shortened
    if let near = nearest(to: word, in: known) {
      return "no command '\(typed)'; did you mean '\((group + [near]).joined(separator: " "))'?"
    }
    let help = (["telequiz"] + group + ["--help"]).joined(separator: " ")
    return "no command '\(typed)'; '\(help)' lists them"
  }
}
