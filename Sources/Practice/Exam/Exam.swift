import Probability
public import QuestionBank
import Scheduling

/// An exam as a state machine: actions in, events out; nothing is said of an answer before the end.
///
/// The caller saves the facts of every `record` event before it shows what follows. An exam leaves the
/// schedule alone and may be interrupted at any time: it is resumed from its record.
public struct Exam: Sendable {
  /// What a learner can do in an exam.
  public enum Action: Hashable, Sendable {
    /// Classify the service of the question that is open.
    case answer(Category.ID, Confidence, latencyMilliseconds: Int)
    /// Take the last answer back, and answer its question again.
    case undo
    /// Say something about the open item.
    case flag(comment: String)
    /// Stop for now; the exam can be resumed.
    case quit
  }

  /// What an exam wants done, in this order, after an action.
  public enum Event: Hashable, Sendable {
    /// Save these facts, in one transaction, before what follows is shown.
    case record([Fact])
    /// Show a question and wait for an answer.
    case question(Question)
    /// The last answer is taken back; its question is asked again.
    case undone(Question)
    /// A remark is noted.
    case flagged(ItemKey)
    /// The action makes no sense now.
    case refused(Refusal)
    /// The exam stops before its end: so many questions are left.
    case interrupted(remaining: Int)
    /// Every question is answered.
    case finished(ExamResult)
  }

  /// Its identity, which is that of its session too.
  public var id: FactID { start.stamp.id }
  /// The question that is open; nil before the beginning and after the end.
  public private(set) var open: Question?

  private let start: ExamStart
  private let curriculum: Curriculum
  private let isResumed: Bool
  private var queue: [ItemKey]
  private var answered: [Review]
  private var identities: SplitMix64
  private var nextOrdinal: Int

  /// An exam that begins.
  ///
  /// - Parameters:
  ///   - items: The questions, in their order.
  ///   - curriculum: The banks they are in.
  ///   - id: The exam's identity; never drawn from a seed, or two exams would share their facts.
  ///   - moment: When it begins.
  public init(asking items: [ItemKey], in curriculum: Curriculum, id: FactID, at moment: Moment) {
    let stamp = Stamp(id: id, moment: moment, session: id, ordinal: 0)
    self.init(
      ExamRecord(starting: ExamStart(stamp: stamp, items: items)), in: curriculum,
      isResumed: false, salt: 0)
  }

  /// An exam that goes on where it stopped; items that no bank has any more are left out.
  ///
  /// - Parameters:
  ///   - record: What was answered so far.
  ///   - curriculum: The banks of today.
  ///   - salt: Any number that earlier parts of the exam did not have, such as the time: the identities
  ///     of new facts are made from it.
  public init(resuming record: ExamRecord, in curriculum: Curriculum, salt: UInt64) {
    self.init(record, in: curriculum, isResumed: true, salt: salt)
  }

  private init(_ record: ExamRecord, in curriculum: Curriculum, isResumed: Bool, salt: UInt64) {
    start = record.start
    self.curriculum = curriculum
    self.isResumed = isResumed
    queue = record.remaining.filter { curriculum[$0] != nil }
    answered = record.answers
    identities = SplitMix64(seed: start.stamp.id.high ^ start.stamp.id.low ^ salt)
    // Leaves room for facts that were taken back and are not in the record.
    nextOrdinal = isResumed ? (answered.map(\.stamp.ordinal).max() ?? 0) + 1_000 : 1
  }

  /// Asks the first question, or the first that is left.
  public mutating func begin(at moment: Moment) -> [Event] {
    (isResumed ? [] : [.record([.exam(start)])]) + advance()
  }

  /// Does what the learner wants, as far as it makes sense now.
  public mutating func respond(to action: Action, at moment: Moment) -> [Event] {
    switch (action, open) {
    case (.answer(let category, let confidence, let latency), let question?):
      guard curriculum[question.example.subject]?.category(category) != nil else {
        return [.refused(.unknownCategory)]
      }
      let review = review(of: question.example, category, confidence, latency, at: moment)
      answered.append(review)
      queue.removeFirst()
      return [.record([.review(review)])] + advance()
    case (.undo, _):
      guard let last = answered.last, curriculum[last.item] != nil else {
        return [.refused(.noAnswerYet)]
      }
      answered.removeLast()
      queue.insert(last.item, at: 0)
      let void = Fact.Void(stamp: stamp(at: moment), review: last.stamp.id)
      guard let question = nextQuestion() else { return [.refused(.noAnswerYet)] }
      open = question
      return [.record([.void(void)]), .undone(question), .question(question)]
    case (.flag(let comment), let question?):
      let flag = Flag(
        stamp: stamp(at: moment), item: question.example.key,
        bankRevision: question.example.bankRevision, comment: comment)
      return [.record([.flag(flag)]), .flagged(question.example.key)]
    case (.flag, nil): return [.refused(.nothingToFlag)]
    case (.quit, _): return queue.isEmpty ? [] : [.interrupted(remaining: queue.count)]
    case (.answer, nil): return [.refused(.noOpenQuestion)]
    }
  }

  private mutating func advance() -> [Event] {
    open = nextQuestion()
    if let open { return [.question(open)] }
    let record = ExamRecord(start: start, answers: answered)
    return [.finished(ExamResult(of: record, in: curriculum))]
  }

  private func nextQuestion() -> Question? {
    queue.first.flatMap { curriculum[$0] }.map { example in
      Question(
        number: answered.count + 1, total: answered.count + queue.count, example: example,
        mode: .exam)
    }
  }

  private mutating func review(
    of example: Curriculum.Example, _ response: Category.ID, _ confidence: Confidence,
    _ latencyMilliseconds: Int, at moment: Moment
  ) -> Review {
    let performance = Performance(
      isRight: response == example.item.answer, confidence: confidence, usedHint: false,
      gaveWrongReason: false)
    return Review(
      stamp: stamp(at: moment), mode: .exam, probeSize: 1, subject: example.subject,
      item: example.key, bankRevision: example.bankRevision, concept: example.concept,
      answer: example.item.answer, response: response,
      rating: Rating(performance, after: [], today: moment.studyDay), confidence: confidence,
      usedHint: false, reason: nil, latencyMilliseconds: latencyMilliseconds)
  }

  private mutating func stamp(at moment: Moment) -> Stamp {
    defer { nextOrdinal += 1 }
    return Stamp(id: FactID(using: &identities), moment: moment, session: id, ordinal: nextOrdinal)
  }
}
