import BankLint
import QuestionBank
import TerminalText

/// What a command line chooses to be looked for, and how seriously.
struct LintChoices {
  private var settings = LintSettings()

  /// Takes what was typed.
  ///
  /// - Parameters:
  ///   - select: Names, codes and beginnings of codes that are looked for, with commas between; none: all.
  ///   - ignore: Those that are not.
  ///   - levels: Levels, as in `answer-leak=warn`.
  ///   - isStrict: Whether sources are required.
  /// - Throws: `UsageFailure` when something is called by none of its names.
  init(select: [String], ignore: [String], levels: [String], isStrict: Bool) throws {
    if !select.isEmpty { settings.selected = try Self.topics(select, option: "--select") }
    settings.ignored = try Self.topics(ignore, option: "--ignore")
    for level in levels.flatMap(Self.parts) {
      let (lints, level) = try Self.level(level)
      for lint in lints { settings.levels[lint] = level }
    }
    settings.isStrict = isStrict
  }

  /// The settings, where a configuration says what the command line does not.
  func settings(with configuration: LintConfiguration?) -> LintSettings {
    var settings = settings
    settings.levels.merge(configuration?.levels ?? [:]) { typed, _ in typed }
    return settings
  }

  private static func parts(_ list: String) -> [String] {
    list.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func topics(_ lists: [String], option: String) throws -> Set<Topic> {
    var topics: Set<Topic> = []
    for text in lists.flatMap(parts) {
      let matching = Topic.matching(text)
      guard !matching.isEmpty else {
        throw UsageFailure("\(option): \(unknownTopic(text))")
      }
      topics.formUnion(matching)
    }
    return topics
  }

  private static func level(_ text: String) throws -> (lints: [Lint], level: LintLevel) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard let name = parts.first, let word = parts.dropFirst().first else {
      throw UsageFailure("--level takes NAME=LEVEL as in answer-leak=warn, not '\(text.shortened)'")
    }
    let topics = Topic.matching(name)
    guard !topics.isEmpty else { throw UsageFailure("--level: \(unknownTopic(name))") }
    let lints = topics.compactMap { if case .lint(let lint) = $0 { lint } else { nil } }
    guard !lints.isEmpty else {
      throw UsageFailure("--level: '\(name)' is an error, which has no other level")
    }
    guard let level = LintLevel(rawValue: word) else {
      throw UsageFailure("--level: \(unknownLevel(word))")
    }
    return (lints, level)
  }
}

/// Says that nothing has a name, and what may have been meant.
func unknownTopic(_ text: String) -> String {
  let hint =
    Topic.suggestion(for: text).map { "did you mean '\($0)'?" }
    ?? "'telequiz bank explain' lists the names"
  return "nothing is called '\(text.shortened)'; \(hint)"
}

/// Says that a word is no level, and which there are.
func unknownLevel(_ word: String) -> String {
  let levels = LintLevel.allCases.map(\.rawValue)
  let hint =
    nearest(to: word, in: levels).map { "did you mean '\($0)'?" } ?? "\(levels.listed("or"))"
  return "'\(word.shortened)' is no level; \(hint)"
}
