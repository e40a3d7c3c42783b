import Practice
import QuestionBank
import Scheduling

/// An answer of the past, in the words of today.
struct PastAnswer: Hashable {
  /// When it was given.
  var moment: Moment
  /// The subject of the item.
  var subject: Subject.ID
  /// The item.
  var item: ItemKey
  /// The concept that was asked, as its key describes itself.
  var concept: String
  /// The right category at that time.
  var answer: Category.ID
  /// The category that was chosen.
  var response: Category.ID
  /// Why the question was asked.
  var mode: Mode
  /// The rating.
  var rating: Rating
  /// How sure the learner was.
  var confidence: Confidence
  /// Whether a hint was shown.
  var usedHint: Bool
  /// The time from the question to the answer.
  var latencyMilliseconds: Int

  /// Whether it was right.
  var isRight: Bool { response == answer }
}

/// The answers of a log, newest first, each made when it is asked for.
///
/// Answers that were taken back and those that are forgotten are left out.
struct PastAnswers: Swift.Sequence {
  /// Which answers are wanted.
  struct Selection: Hashable {
    /// Only those to items of these banks; empty: all.
    var banks: Set<Bank.ID> = []
    /// Only those from this study day on; nil: all.
    var since: StudyDay?
    /// Only wrong ones.
    var isWrongOnly = false
    /// The most of them; nil: all.
    var limit: Int?
  }

  private let log: AnswerLog
  private let renames: Renames
  private let forgetting: Forgetting
  private let selection: Selection

  /// Selects answers of a log.
  ///
  /// - Parameters:
  ///   - log: What was answered and shown.
  ///   - renames: What is called otherwise now than in the log.
  ///   - selection: Which answers are wanted.
  init(in log: AnswerLog, renames: Renames, selection: Selection) {
    self.log = log
    self.renames = renames
    self.selection = selection
    forgetting = log.forgotten.reduce(into: Forgetting()) { $0.add($1, renames: renames) }
  }

  func makeIterator() -> Iterator { Iterator(of: self) }

  /// Goes back through the log.
  struct Iterator: IteratorProtocol {
    private let source: PastAnswers
    private var rest: ArraySlice<AnswerLog.Row>
    private var left: Int
    private var items: [ItemNumbers: ItemKey] = [:]

    fileprivate init(of source: PastAnswers) {
      self.source = source
      rest = source.log.rows[...]
      left = source.selection.limit ?? .max
    }

    mutating func next() -> PastAnswer? {
      guard left > 0 else { return nil }
      while let row = rest.popLast() {
        if let since = source.selection.since, row.stamp.moment.studyDay < since { return nil }
        guard let said = row.response else { continue }
        let item = item(of: row)
        guard source.wants(item, at: row.stamp) else { continue }
        let answer = source.answer(row, said, item)
        if source.selection.isWrongOnly && answer.isRight { continue }
        left -= 1
        return answer
      }
      return nil
    }

    private mutating func item(of row: AnswerLog.Row) -> ItemKey {
      let numbers = ItemNumbers(bank: row.bank, item: row.item)
      if let known = items[numbers] { return known }
      let log = source.log
      let item = source.renames.item(
        ItemKey(bank: Bank.ID(log.name(row.bank)), item: Item.ID(log.name(row.item))))
      items[numbers] = item
      return item
    }
  }

  private struct ItemNumbers: Hashable {
    var bank: AnswerLog.NameNumber
    var item: AnswerLog.NameNumber
  }

  private func wants(_ item: ItemKey, at stamp: Stamp) -> Bool {
    (selection.banks.isEmpty || selection.banks.contains(item.bank))
      && !forgetting.covers(item, at: stamp)
  }

  private func answer(
    _ row: AnswerLog.Row, _ said: AnswerLog.Response, _ item: ItemKey
  ) -> PastAnswer {
    let subject = renames.subject(Subject.ID(log.name(row.subject)))
    let concept = log.name(said.concept)
    return PastAnswer(
      moment: row.stamp.moment, subject: subject, item: item,
      concept: ConceptKey(concept).map { "\(renames.concept($0))" } ?? concept,
      answer: renames.category(Category.ID(log.name(row.answer)), of: subject),
      response: renames.category(Category.ID(log.name(said.category)), of: subject),
      mode: said.mode, rating: said.rating, confidence: said.confidence, usedHint: said.usedHint,
      latencyMilliseconds: said.latencyMilliseconds)
  }
}
