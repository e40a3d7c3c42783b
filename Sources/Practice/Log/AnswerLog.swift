public import QuestionBank
public import Scheduling

/// Every answer and every showing as rows of numbers, in the order of their stamps.
///
/// A fact spells out every id; a million of them neither fits into little memory nor is quickly read. A
/// log names each id once and its rows say which one they mean.
public struct AnswerLog: Sendable {
  /// The number of a name: its index in `names`.
  public typealias NameNumber = Int32

  /// The ids that rows name, as facts spell them; a concept as `ConceptKey` describes itself.
  public var names: [String]
  /// What happened, in the order of stamps.
  public var rows: [Row]
  /// The wishes to forget, in no order; the rows they are about are still there.
  public var forgotten: [Forgotten] = []
  /// Which of the memory models that the learner chose is in force.
  public var choices = ChoiceInForce()
  /// How many facts are dated after tomorrow, and so left out until then.
  public var setAside: Int

  /// Creates a log of rows that are in order already.
  public init(names: [String] = [], rows: [Row] = [], setAside: Int = 0) {
    self.names = names
    self.rows = rows
    self.setAside = setAside
  }

  /// The text of a name; every number of a row has one.
  public func name(_ number: NameNumber) -> String { names[Int(number)] }
}

extension AnswerLog {
  /// Something that was answered or shown.
  public struct Row: Sendable {
    /// Its identity, its moment, its session and its place there.
    public var stamp: Stamp
    /// The subject of the item.
    public var subject: NameNumber
    /// The bank of the item.
    public var bank: NameNumber
    /// The item.
    public var item: NameNumber
    /// The right category at that time.
    public var answer: NameNumber
    /// What the learner said; nil for a showing, and for an answer that was taken back.
    public var response: Response?

    /// Creates a row.
    public init(
      stamp: Stamp, subject: NameNumber, bank: NameNumber, item: NameNumber, answer: NameNumber,
      response: Response? = nil
    ) {
      self.stamp = stamp
      self.subject = subject
      self.bank = bank
      self.item = item
      self.answer = answer
      self.response = response
    }
  }

  /// What a learner said to a question.
  public struct Response: Sendable {
    /// The concept that was asked.
    public var concept: NameNumber
    /// The category that was chosen.
    public var category: NameNumber
    /// Why the question was asked.
    public var mode: Mode
    /// How many right answers its probe needs.
    public var probeSize: Int32
    /// The rating that the policy gave, amendments taken in.
    public var rating: Rating
    /// How sure the learner was, amendments taken in.
    public var confidence: Confidence
    /// Whether a hint was shown.
    public var usedHint: Bool
    /// The reason that was given.
    public var reason: ReasonNumber
    /// The time from the question to the answer.
    public var latencyMilliseconds: Int
    /// The revision of the bank.
    public var bankRevision: Revision

    /// Creates a response.
    public init(
      concept: NameNumber, category: NameNumber, mode: Mode, probeSize: Int32, rating: Rating,
      confidence: Confidence, usedHint: Bool, reason: ReasonNumber, latencyMilliseconds: Int,
      bankRevision: Revision
    ) {
      self.concept = concept
      self.category = category
      self.mode = mode
      self.probeSize = probeSize
      self.rating = rating
      self.confidence = confidence
      self.usedHint = usedHint
      self.reason = reason
      self.latencyMilliseconds = latencyMilliseconds
      self.bankRevision = bankRevision
    }
  }

  /// Which criterion a learner said decides.
  public enum ReasonNumber: Hashable, Sendable {
    /// None was given.
    case none
    /// All criteria hold.
    case allHold
    /// This one fails first.
    case fails(NameNumber)
  }
}
