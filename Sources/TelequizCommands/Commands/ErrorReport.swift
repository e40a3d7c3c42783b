import ArgumentParser
import QuestionBank
import TerminalText

extension TelequizProgram {
  /// Says why a command line could not be run, and how that counts; a request for help is no error.
  static func report(_ error: any Error, to invocation: Invocation) -> ExitStatus {
    switch error {
    case let failure as CommandFailure:
      invocation.output.complain(failure.message)
      return .failed
    case let failure as UsageFailure:
      invocation.output.complain(failure.message)
      return .usage
    case let unknown as UnknownCommand:
      invocation.output.complain(unknown.message)
      return .usage
    default: return reportParsing(error, to: invocation)
    }
  }

  private static func reportParsing(_ error: any Error, to invocation: Invocation) -> ExitStatus {
    let status = ExitStatus(code: TelequizCommand.exitCode(for: error).rawValue)
    let columns = invocation.terminal.columns() ?? Renderer.defaultColumns
    let text = TelequizCommand.fullMessage(for: error, columns: comfortableWidth(columns: columns))
    if status == .done {
      invocation.output.output(text + "\n")
    } else if !text.isEmpty {
      invocation.output.error(text.terminalSafe(lineBreaks: .kept) + "\n")
    }
    return status
  }
}

extension UnknownCommand {
  /// The error in words, with what may have been meant.
  var message: String {
    let typed = (group + [word]).joined(separator: " ").shortened.terminalSafe()
    if let near = nearest(to: word, in: known) {
      return "no command '\(typed)'; did you mean '\((group + [near]).joined(separator: " "))'?"
    }
    let help = (["telequiz"] + group + ["--help"]).joined(separator: " ")
    return "no command '\(typed)'; '\(help)' lists them"
  }
}
