public import Practice
public import QuestionBank
public import Scheduling

/// An answer as an account tells it: who asked what, what was said, and how it was rated.
public struct AccountedAnswer: Hashable, Sendable {
  /// When it was given.
  public var moment: Moment
  /// The item, by today's name.
  public var item: ItemKey
  /// The concept that was asked, by today's name.
  public var concept: ConceptKey
  /// The subject, by today's name.
  public var subject: Subject.ID
  /// The right category at that time, by today's name.
  public var answer: Category.ID
  /// The category that was chosen, by today's name.
  public var response: Category.ID
  /// Why the question was asked.
  public var mode: Mode
  /// How many right answers its probe needs.
  public var probeSize: Int
  /// The rating, amendments taken in.
  public var rating: Rating
  /// How sure the learner was, amendments taken in.
  public var confidence: Confidence
  /// Whether a hint was shown.
  public var usedHint: Bool
  /// Whether the learner named a reason, and so may have lost a better rating by it.
  public var gaveReason: Bool
  /// How well the item was known by sight.
  public var exposure: Exposure
  /// What it did to the memory of its concept; nil: it did not settle the day's rating.
  public var settlement: Settlement?

  /// Whether it was right.
  public var isRight: Bool { response == answer }

  /// What a row of a log and the step that it made in a replay come to; nil for a row without answer.
  init?(_ row: AnswerLog.Row, _ step: Replay.Step, replay: Replay, log: AnswerLog) {
    guard let said = row.response else { return nil }
    moment = row.stamp.moment
    item = replay.items[Int(step.item)]
    concept = replay.concepts[Int(step.concept)]
    subject = replay.subjects[Int(step.subject)]
    answer = replay.categories[Int(step.answer)].category
    response = replay.categories[Int(step.response)].category
    mode = said.mode
    probeSize = Int(said.probeSize)
    rating = said.rating
    confidence = said.confidence
    usedHint = said.usedHint
    gaveReason = said.reason != .none
    exposure = step.exposure
    settlement = step.settlement
  }
}
