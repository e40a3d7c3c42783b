public import Practice
public import QuestionBank

/// What a learner did with one item: its answers and showings, and what follows for asking it again.
public struct ItemAccount: Hashable, Sendable {
  /// Something that happened to the item.
  public enum Event: Hashable, Sendable {
    /// It was answered.
    case answered(AccountedAnswer)
    /// It was shown with its answer, or an answer to it was taken back.
    case shown(Moment)
  }

  /// The item, by today's name.
  public let key: ItemKey
  /// What happened, the earliest first; what is forgotten is left out.
  public let events: [Event]
  /// What follows from it; nil: nothing happened.
  public let progress: ItemProgress?

  /// Goes through a log once.
  ///
  /// - Parameters:
  ///   - key: The item, by today's name.
  ///   - log: What was answered and shown.
  ///   - renames: What is called otherwise now than in the log.
  public init(of key: ItemKey, in log: AnswerLog, renames: Renames = Renames()) {
    let forgetting = log.forgotten.reduce(into: Forgetting()) { $0.add($1, renames: renames) }
    var replay = Replay(of: log, renames: renames)
    var events: [Event] = []
    for row in log.rows {
      let step = replay.apply(row)
      let item = ItemKey(
        bank: Bank.ID(log.name(row.bank)), item: Item.ID(log.name(row.item)))
      guard renames.item(item) == key, !forgetting.covers(key, at: row.stamp) else { continue }
      if let step, let answer = AccountedAnswer(row, step, replay: replay, log: log) {
        events.append(.answered(answer))
      } else {
        events.append(.shown(row.stamp.moment))
      }
    }
    self.key = key
    self.events = events
    progress = replay.progress.items[key]
  }
}
