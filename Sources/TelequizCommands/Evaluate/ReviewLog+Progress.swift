import Practice
import QuestionBank
import Scheduling

extension ReviewLog {
  /// What the learner's memory states are made of: each concept is a card, and each study day on which
  /// its rating was settled a review.
  ///
  /// Moments are those of local time, as if it were UTC, so that days begin at 04:00 in it wherever the
  /// learner was.
  ///
  /// - Parameters:
  ///   - log: What was answered.
  ///   - renames: What is called otherwise now than in the log.
  ///   - curriculum: Says among how many categories was chosen; where a subject is gone, as many as
  ///     came up.
  ///   - model: The memory model that the fold needs; nothing here depends on it.
  init(of log: AnswerLog, renames: Renames, curriculum: Curriculum, model: ChosenModel) {
    var replay = Replay(of: log, renames: renames, model: model)
    var cards: [Int32: [(review: LoggedReview, subject: Int32, examples: Int32)]] = [:]
    for row in log.rows {
      guard let step = replay.apply(row), let said = row.response,
        let settlement = step.settlement
      else { continue }
      let moment = row.stamp.moment
      let local = Int(moment.time.milliseconds) + moment.offset.minutes * 60_000
      cards[step.concept, default: []].append(
        (
          LoggedReview(settlement.after.rating, atMilliseconds: local), step.subject,
          said.probeSize
        ))
    }
    let categories = replay.subjects.map { subject in
      curriculum.categoryCount(of: subject)
        ?? replay.categories.count { $0.subject == subject }
    }
    self.init(
      cards: cards.values.map { card in
        card.map { review, subject, examples in
          var guessed = review
          let one = 1 / Double(max(1, categories[Int(subject)]))
          guessed.guess = (0..<max(1, examples)).reduce(1) { chance, _ in chance * one }
          return guessed
        }
      })
  }
}

extension Curriculum {
  /// Among how many categories the learner chooses in a subject; nil if no bank has it.
  fileprivate func categoryCount(of subject: Subject.ID) -> Int? {
    subjects.first { $0.id == subject }?.categories.count
  }
}
