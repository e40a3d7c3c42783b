import Practice
import QuestionBank
import Statistics
import TerminalText

/// What is told of a concept or an example.
enum WhyStory {
  /// Of a concept.
  case concept(ConceptStory)
  /// Of an example.
  case item(ItemStory)

  /// It as one object.
  var json: JSONValue {
    switch self {
    case .concept(let story): JSONValue(story)
    case .item(let story): JSONValue(story)
    }
  }

  /// It as lines, of so many cells each; the command is the one that tells all of it.
  func lines(showsAll: Bool, width: Int, command: String) -> [StyledText] {
    switch self {
    case .concept(let story): story.lines(showsAll: showsAll, width: width, command: command)
    case .item(let story): story.lines(showsAll: showsAll, width: width, command: command)
    }
  }
}

extension Context {
  /// What there is to tell of something.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func story(of target: WhyTarget, _ log: AnswerLog) throws -> WhyStory {
    switch target {
    case .concept(let key):
      let account = ConceptAccount(
        of: key, in: log, renames: library.renames, rules: try rules, today: today)
      return .concept(ConceptStory(account: account, context: try storyContext))
    case .item(let key):
      let account = ItemAccount(of: key, in: log, renames: library.renames)
      return .item(ItemStory(account: account, context: try storyContext))
    }
  }
}
