import QuestionBank

@testable import BankLint

/// What the lints about cues find in banks of the shape that their tests write.
enum CueFindings {
  /// The findings in the text of a bank, of these lints only, in order.
  static func all(in text: String, of lints: Set<Lint>) -> [Finding] {
    let file = SourceFile(name: "cues.bank.yaml", bytes: Array(text.utf8))
    let library = LintedLibrary(Library(reading: [file]), files: [file])
    var settings = LintSettings()
    settings.selected = Set(lints.map(Topic.lint))
    return Linting.findings(in: library, files: [file.name], settings: settings)
  }

  /// The text of a bank about something near and something far, with these services.
  static func bank(
    near: [String] = [], far: [String] = [], other: [String] = [],
    allowing allowedCues: String = "",
    language: String = "en"
  ) -> String {
    let services =
      near.map { ($0, "near") } + far.map { ($0, "far") } + other.map { ($0, "other") }
    return """
      format: 1
      id: cues
      title: Cues
      language: \(language)
      categories: [{id: near}, {id: far}, {id: other}]
      allowed-cues: [\(allowedCues)]
      items:

      """
        + services.enumerated().map { number, item in
          "  - id: item-\(number)\n    service: '\(item.0)'\n    answer: \(item.1)\n"
        }.joined()
  }

  /// So many texts of distinct words that no other text has.
  static func texts(_ count: Int, words: Int = 6, name: String, with added: [String] = [])
    -> [String]
  {
    (0..<count).map { number in
      let own = (0..<words).map { "\(name)\(number)x\($0)" }
      return (added.isEmpty ? own : own + [added[number % added.count]]).joined(separator: " ")
    }
  }
}
