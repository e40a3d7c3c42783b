import Practice

/// The commands of a session; at its prompts they follow a colon.
enum SessionWord: String, Hashable, Sendable, CaseIterable {
  case hint, why, undo, guess, skip, flag, check, lint, stats, set, help, quit

  /// The words, other names included.
  static let vocabulary = Vocabulary(
    allCases.map { Vocabulary.Word($0.rawValue, $0) } + [
      Vocabulary.Word("rule", .why), Vocabulary.Word("next", .skip),
      Vocabulary.Word("exit", .quit), Vocabulary.Word("bye", .quit),
    ])

  /// The command that a whole word means where the colon was forgotten.
  init?(withoutColon text: String) {
    let words = Self.vocabulary.words + [Vocabulary.Word("q", .quit)]
    guard let word = words.first(where: { $0.text == text.lowercased() }) else { return nil }
    self = word.meaning
  }

  /// How it is written, with what may follow.
  var usage: String {
    switch self {
    case .flag: ":flag [REMARK]"
    case .set: ":set [NAME [VALUE]]"
    case .help: ":help [COMMAND]"
    default: ":\(rawValue)"
    }
  }

  /// What it does, in a few words.
  var help: String {
    switch self {
    case .hint: "a nudge that does not give it away"
    case .why: "the decision rule and the definitions"
    case .undo: "take the last answer back; another example takes its place"
    case .guess: "say that the last answer was a guess"
    case .skip: "leave this question out"
    case .flag: "leave a remark about this example for its author"
    case .check: "what is wrong in the file of this example"
    case .lint: "what could be better about this example, for its author"
    case .stats: "how you have been doing"
    case .set: "list the settings, or change one until you leave"
    case .help: "help, or help on one command"
    case .quit: "end with the summary; everything is saved"
    }
  }
}

/// A line that is a command: a colon, a word or its beginning, and what follows.
struct CommandEntry: Hashable {
  /// The word as typed, without the colon.
  var word: String
  /// What follows it, without spaces at the ends.
  var argument: String

  /// Reads a line; nil when it does not start with a colon.
  init?(_ line: String) {
    guard let text = Self(afterColon: line.trimmed) else { return nil }
    self = text
  }

  private init?(afterColon text: String) {
    guard text.first == ":" else { return nil }
    let parts = text.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    word = parts.first.map(String.init) ?? ""
    argument = parts.count > 1 ? String(parts[1]) : ""
  }
}
