import LineEditing
import TerminalText

/// Text that is read page by page.
extension Context {
  /// Waits for Enter between two pages where somebody sits at a terminal.
  ///
  /// - Parameter place: Which page was shown, as in `2/5`.
  /// - Returns: Whether the reader wants the next page.
  func goesOn(place: String) -> Bool {
    guard console.isInteractive else { return true }
    console.show([.blank])
    let prompt = Prompt(
      text: "\(place, .dim) \("Enter", .bold) goes on, \("q", .bold) leaves",
      keys: settings.answersBySingleKey ? [" ", "q"] : [], historyPrefixes: [],
      complete: { _ in nil }, leaving: "q or Ctrl-D")
    switch console.ask(prompt) {
    case .line(let line): return line.trimmed.isEmpty
    case .key(let key): return key == " "
    case .endOfFile, .interrupted: return false
    case .failed(let number):
      note(readFailure: number)
      return false
    case .signal(let number):
      departure = .signal(number)
      return false
    }
  }
}
