public import Practice
public import Probability
public import QuestionBank

/// What was practised from one bank, and which revisions of it.
public struct BankStatistics: Hashable, Sendable {
  /// The answers to one revision of a bank.
  public struct RevisionUse: Hashable, Sendable {
    /// The revision.
    public var revision: Revision
    /// How many answers were given to it.
    public var answers: Int
    /// The first and the last study day of these answers.
    public var span: ClosedRange<StudyDay>
  }

  /// The bank.
  public let bank: Bank.ID
  /// How many of the answers were right.
  public let answers: Proportion
  /// How many of its items were answered.
  public let items: Int
  /// The revisions that were practised, the one that was answered first in front.
  public let revisions: [RevisionUse]

  /// Counts the answers of a history, bank by bank.
  ///
  /// - Parameter history: The answers.
  /// - Returns: The banks with answers, the one that was met first in front.
  public static func all(of history: AnswerHistory) -> [BankStatistics] {
    var order: [Bank.ID] = []
    var numbers: [Bank.ID: Int] = [:]
    let places = history.items.map { item in
      if let number = numbers[item.bank] { return number }
      numbers[item.bank] = order.count
      order.append(item.bank)
      return order.count - 1
    }
    var counts = Array(repeating: Count(), count: order.count)
    var isAnswered = Array(repeating: false, count: history.items.count)
    for answer in history.answers {
      let item = Int(answer.item)
      counts[places[item]].add(answer, isNewItem: !isAnswered[item])
      isAnswered[item] = true
    }
    return zip(order, counts).filter { $1.tally.all > 0 }.map { bank, count in
      BankStatistics(
        bank: bank, answers: count.tally.proportion, items: count.items,
        revisions: count.revisions)
    }
  }

  /// The answers to a bank while they are being counted.
  private struct Count {
    var tally = Tally()
    var items = 0
    var revisions: [RevisionUse] = []
    private var places: [Revision: Int] = [:]

    mutating func add(_ answer: Answer, isNewItem: Bool) {
      tally.add(answer)
      if isNewItem { items += 1 }
      guard let place = places[answer.bankRevision] else {
        places[answer.bankRevision] = revisions.count
        revisions.append(
          RevisionUse(revision: answer.bankRevision, answers: 1, span: answer.day...answer.day))
        return
      }
      let span = revisions[place].span
      revisions[place].answers += 1
      revisions[place].span =
        min(span.lowerBound, answer.day)...max(span.upperBound, answer.day)
    }
  }
}
