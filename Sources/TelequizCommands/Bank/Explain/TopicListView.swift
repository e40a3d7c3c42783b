import BankLint
import TerminalText

/// A list of errors and lints, a line each.
struct TopicListView {
  private let topics: [Topic]

  /// Takes what is listed.
  init(_ topics: [Topic]) { self.topics = topics }

  /// The lines: code, name, level, and what it is about.
  func lines(width: Int) -> [StyledText] {
    var table = TextTable(columns: [.left, .left, .left, .left])
    for topic in topics {
      table.append([
        StyledText(topic.code, .dim), StyledText(topic.name, .bold), StyledText(topic.levelName),
        StyledText(topic.summary),
      ])
    }
    return table.lines(width: width)
  }
}

extension Topic {
  /// The level, as configurations call it; errors have one of their own.
  var levelName: String {
    switch self {
    case .error: defaultSeverity.rawValue
    case .lint(let lint): lint.defaultLevel.rawValue
    }
  }
}
