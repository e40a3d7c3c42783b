import ArgumentParser
import LineEditing
import Practice

/// What Tab proposes at the REPL's home: commands and their commands, options, ids and settings.
struct HomeCompletion {
  /// The ids that may follow the name of an option.
  let ids: [String: [String]]

  /// The words that fit a line up to the cursor.
  func completion(of line: String) -> Completion? {
    let text = line.first == ":" ? line.dropFirst() : line[...]
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last else { return nil }
    if words.count == 1 {
      return .words(HomeWord.vocabulary.words.map(\.text), beginning: last)
    }
    guard case .found(let first) = HomeWord.vocabulary.lookUp(words[0]) else { return nil }
    switch first {
    case .set: return .settings(Array(words.dropFirst()))
    case .help: return .words(HomeWord.vocabulary.words.map(\.text), beginning: last)
    case .command(let name): return completion(of: Array(words.dropFirst()), command: name)
    case .bankCommand("try"): return .words(targets(like: last), beginning: last)
    case .bankCommand: return nil
    case .undo, .guess, .flag, .quit: return nil
    }
  }

  /// Banks to try; behind a colon their items.
  private func targets(like text: String) -> [String] {
    (ids["try"] ?? []).filter { $0.contains(":") == text.contains(":") }
  }

  private func completion(of words: [String], command name: String) -> Completion? {
    guard let last = words.last else { return nil }
    if words.count > 1, let ids = ids[words[words.count - 2]] {
      return .words(ids, beginning: last)
    }
    let command = TelequizCommand.configuration.subcommands.first {
      $0.configuration.commandName == name
    }
    let names = command?.configuration.subcommands.compactMap { $0.configuration.commandName } ?? []
    return .words(words.count == 1 ? names + (ids[name] ?? []) : [], beginning: last)
  }
}
