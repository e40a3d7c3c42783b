public import Practice
public import Probability
public import QuestionBank

/// How well examples were classified, new ones apart from repeats.
///
/// Answers that were taken back and answers to contested examples do not count; the examples of the
/// former are new no more.
public struct AnswerStatistics: Hashable, Sendable {
  /// The answers to examples that the learner had never seen.
  public let newExamples: Proportion
  /// The answers to examples that the learner had seen.
  public let repeats: Proportion
  /// The study days with answers that count, the earliest first.
  public let days: [StudyDay]

  /// How many answers there were.
  public var answerCount: Int { newExamples.trials + repeats.trials }

  /// Counts the answers among facts, whatever order they come in.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - renames: What is called otherwise now than in the facts.
  ///   - today: The study day that it is; facts dated after the next one are left out, since a clock
  ///     was wrong.
  public init(of facts: [Fact], renames: Renames = Renames(), today: StudyDay) {
    let counted = facts.filter { $0.stamp.moment.studyDay <= today + 1 }
      .sorted { $0.stamp < $1.stamp }
    let voided = Set(
      counted.compactMap { fact in if case .void(let void) = fact { void.review } else { nil } })
    var seen: Set<ItemKey> = []
    var new = (right: 0, all: 0)
    var repeated = (right: 0, all: 0)
    var days: Set<StudyDay> = []
    for fact in counted {
      switch fact {
      case .review(let review):
        let isNew = seen.insert(renames.item(review.item)).inserted
        guard !voided.contains(review.stamp.id), review.mode != .contested else { break }
        days.insert(review.stamp.moment.studyDay)
        let right = review.isRight ? 1 : 0
        if isNew {
          new = (new.right + right, new.all + 1)
        } else {
          repeated = (repeated.right + right, repeated.all + 1)
        }
      case .sighting(let sighting): seen.insert(renames.item(sighting.item))
      case .session, .amendment, .void, .flag, .exam, .forgotten: break
      }
    }
    newExamples = Proportion(successes: new.right, trials: new.all)
    repeats = Proportion(successes: repeated.right, trials: repeated.all)
    self.days = days.sorted()
  }
}
