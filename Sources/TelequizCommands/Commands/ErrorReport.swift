import ArgumentParser

extension TelequizProgram {
  /// Says why a command line could not be run, and how that counts; a request for help is no error.
  static func report(_ error: any Error, to invocation: Invocation) -> ExitStatus {
    if let unknown = error as? UnknownCommand {
      invocation.output.complain(unknown.message)
      return .usage
    }
    let status = ExitStatus(code: TelequizCommand.exitCode(for: error).rawValue)
    let text = TelequizCommand.fullMessage(for: error, columns: invocation.terminal.columns())
    if status == .done {
      invocation.output.output(text + "\n")
    } else if !text.isEmpty {
      invocation.output.error(text + "\n")
    }
    return status
  }
}

extension UnknownCommand {
  /// The error in words, with what may have been meant.
  var message: String {
    let help = (["telequiz"] + group + ["--help"]).joined(separator: " ")
    return "no command '\((group + [word]).joined(separator: " "))'; '\(help)' lists them"
  }
}
