public import Practice
public import Probability
public import QuestionBank

/// How far a learner's confidence can be trusted.
public struct ConfidenceStatistics: Hashable, Sendable {
  /// The answers that were given with one confidence.
  public struct Level: Hashable, Sendable {
    /// The confidence.
    public var confidence: Confidence
    /// How many of the answers were right.
    public var answers: Proportion
  }

  /// An answer that was sure and wrong.
  public struct SureButWrong: Hashable, Sendable {
    /// The item.
    public var item: ItemKey
    /// What was chosen.
    public var response: Category.ID
    /// What was right.
    public var answer: Category.ID
    /// The study day of the answer.
    public var day: StudyDay
    /// Whether the item was answered right at a later time.
    public var isPutRight: Bool
  }

  /// Sure, plain and guessed answers.
  public let levels: [Level]
  /// The answers that were sure and wrong, the newest first, `listed` of them at most.
  public let sureButWrong: [SureButWrong]
  /// How many answers were sure and wrong in all.
  public let sureButWrongCount: Int

  /// The most answers that are listed one by one.
  public static let listed = 50

  /// Goes through the answers of a history.
  public init(of history: AnswerHistory) {
    var tallies: [Confidence: Tally] = [:]
    var found: [SureButWrong] = []
    var count = 0
    var isPutRight = Array(repeating: false, count: history.items.count)
    for answer in history.answers.reversed() {
      tallies[answer.confidence, default: Tally()].add(answer)
      if answer.isRight { isPutRight[Int(answer.item)] = true }
      guard answer.confidence == .sure, !answer.isRight else { continue }
      count += 1
      guard found.count < Self.listed else { continue }
      found.append(
        SureButWrong(
          item: history.items[Int(answer.item)],
          response: history.categories[Int(answer.response)].category,
          answer: history.categories[Int(answer.answer)].category, day: answer.day,
          isPutRight: isPutRight[Int(answer.item)]))
    }
    levels = [Confidence.sure, .plain, .guess].map {
      Level(confidence: $0, answers: (tallies[$0] ?? Tally()).proportion)
    }
    sureButWrong = found
    sureButWrongCount = count
  }
}
