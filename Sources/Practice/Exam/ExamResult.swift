public import Probability
import QuestionBank

/// What an exam came to.
public struct ExamResult: Hashable, Sendable {
  /// One answer.
  public struct Answer: Hashable, Sendable {
    /// What was recorded.
    public var review: Review
    /// The item as it is now; nil when no bank has it any more.
    public var example: Curriculum.Example?
  }

  /// When it began.
  public let startedAt: Moment
  /// How many questions it has.
  public let questionCount: Int
  /// The answers, in the order in which they were given.
  public let answers: [Answer]

  /// Looks at an exam; the items are looked up in the banks of today.
  public init(of record: ExamRecord, in curriculum: Curriculum) {
    startedAt = record.start.stamp.moment
    questionCount = record.start.items.count
    answers = record.answers.map { Answer(review: $0, example: curriculum[$0.item]) }
  }

  /// How many of the answered questions were right.
  public var score: Proportion {
    Proportion(successes: answers.count { $0.review.isRight }, trials: answers.count)
  }

  /// Whether every question was answered.
  public var isComplete: Bool { answers.count == questionCount }

  /// The answers that were wrong.
  public var misses: [Answer] { answers.filter { !$0.review.isRight } }

  /// Milliseconds spent on answers.
  public var latencyMilliseconds: Int {
    answers.reduce(0) { $0 + $1.review.latencyMilliseconds }
  }

  /// How many of the answers to items of each category were right, in the order in which they came up;
  /// two subjects may have categories of one id.
  public var byCategory: [(category: Replay.CategoryKey, answers: Proportion)] {
    var order: [Replay.CategoryKey] = []
    var counts: [Replay.CategoryKey: (right: Int, all: Int)] = [:]
    for answer in answers {
      let category = Replay.CategoryKey(
        subject: answer.review.subject, category: answer.review.answer)
      if counts[category] == nil { order.append(category) }
      let known = counts[category] ?? (0, 0)
      counts[category] = (known.right + (answer.review.isRight ? 1 : 0), known.all + 1)
    }
    return order.map { category in
      let known = counts[category] ?? (0, 0)
      return (category, Proportion(successes: known.right, trials: known.all))
    }
  }
}
