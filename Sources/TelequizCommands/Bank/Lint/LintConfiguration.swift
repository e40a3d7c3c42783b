import BankLint
import QuestionBank
import StrictYAML

/// A file `telequiz-lint.yaml`: how seriously the lints are taken for the banks in its folder and below.
struct LintConfiguration {
  /// Something in the file that makes no sense; the rest counts all the same.
  struct Problem: Hashable {
    /// Where.
    var position: Position
    /// What, in words.
    var message: String
  }

  /// What the file is called.
  static let fileName = "telequiz-lint.yaml"

  /// The levels that it chooses.
  private(set) var levels: [Lint: LintLevel] = [:]
  /// What is wrong with it, by place.
  private(set) var problems: [Problem]

  /// Reads the text of a file.
  init(parsing bytes: [UInt8]) {
    let document = Document(parsing: bytes)
    problems = document.problems.map { problem in
      let words = Diagnostic(file: "", span: problem.span, kind: .yaml(problem.kind)).message
      return Problem(position: problem.span.start, message: words)
    }
    if case .mapping(let mapping) = document.root.content { mapping.entries.forEach { take($0) } }
    problems.sort { $0.position < $1.position }
  }

  private mutating func take(_ entry: Mapping.Entry) {
    guard entry.key == "levels" else {
      if entry.key.hasPrefix("x-") { return }
      let hint = nearest(to: entry.key, in: ["levels"]).map { "; did you mean '\($0)'?" } ?? ""
      return report("there is no field '\(entry.key)' here\(hint)", at: entry.keySpan)
    }
    switch entry.value.content {
    case .mapping(let levels): levels.entries.forEach { takeLevel($0) }
    case .absent, .unreadable: break
    case .scalar, .sequence:
      report("'levels' takes lines as in 'answer-leak: warn'", at: entry.keySpan)
    }
  }

  private mutating func takeLevel(_ entry: Mapping.Entry) {
    let lints = Topic.matching(entry.key).compactMap {
      if case .lint(let lint) = $0 { lint } else { nil }
    }
    guard !lints.isEmpty else { return report(unknownTopic(entry.key), at: entry.keySpan) }
    guard case .scalar(let word) = entry.value.content, let level = LintLevel(rawValue: word.text)
    else {
      if case .scalar(let word) = entry.value.content {
        return report(unknownLevel(word.text), at: entry.value.span)
      }
      return report("'\(entry.key)' has no level", at: entry.keySpan)
    }
    for lint in lints { levels[lint] = level }
  }

  private mutating func report(_ message: String, at span: Span) {
    problems.append(Problem(position: span.start, message: message))
  }
}
