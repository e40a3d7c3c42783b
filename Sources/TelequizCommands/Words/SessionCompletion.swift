import LineEditing
import Practice

/// What Tab proposes at the prompts of a session: answers, commands, settings and their values.
struct SessionCompletion {
  /// The answers.
  let names: [String]
  /// The commands that make sense.
  var commands: [SessionWord] = SessionWord.allCases

  /// The words that fit a line up to the cursor.
  func completion(of line: String) -> Completion? {
    guard line.first == ":" else { return .words(names, beginning: line) }
    let words = line.dropFirst().split(
      separator: " ", omittingEmptySubsequences: false
    ).map(String.init)
    guard let last = words.last else { return nil }
    if words.count == 1 { return .words(commands.map(\.rawValue), beginning: last) }
    let lookup = SessionWord.vocabulary.lookUp(words[0])
    guard case .found(let command) = lookup else { return nil }
    switch command {
    case .help: return .words(commands.map(\.rawValue), beginning: last)
    case .set: return .settings(Array(words.dropFirst()))
    default: return nil
    }
  }
}

extension Completion {
  /// The words that begin with what stands before the cursor.
  static func words(_ words: [String], beginning text: String) -> Completion? {
    let fitting = words.filter { $0.hasPrefix(text) }
    return fitting.isEmpty
      ? nil : Completion(replacedCharacters: text.count, candidates: fitting.sorted())
  }

  /// Names of settings, and behind one its values.
  static func settings(_ words: [String]) -> Completion? {
    guard let last = words.last else { return nil }
    if words.count == 1 { return .words(Setting.all.map(\.name), beginning: last) }
    let setting = Setting.all.first { $0.name == words[0] }
    return setting.flatMap { .words($0.proposals, beginning: last) }
  }
}
