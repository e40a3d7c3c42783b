import LineEditing
import TerminalText

extension Context {
  /// Asks a question that only a written yes answers with yes.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - consent: The option that answers it where nobody can be asked.
  /// - Returns: Whether the answer was yes.
  /// - Throws: `UsageFailure` when there is no terminal to ask on.
  func confirms(_ question: String, consent: String) throws -> Bool {
    guard console.isInteractive else {
      throw UsageFailure(
        "nothing was changed: without a terminal nobody can be asked.\n\(consent) goes ahead.")
    }
    console.say(question)
    let prompt = Prompt(
      text: "yes/no", keys: [], historyPrefixes: [], complete: { _ in nil }, leaving: "Ctrl-D")
    while true {
      switch console.ask(prompt) {
      case .line(let line):
        switch line.trimmed.lowercased() {
        case "yes", "y": return true
        case "no", "n", "": return false
        default: console.say("Type yes or no.")
        }
      case .signal(let number):
        departure = .signal(number)
        return false
      case .failed(let number):
        note(readFailure: number)
        return false
      case .key, .endOfFile, .interrupted: return false
      }
    }
  }
}
