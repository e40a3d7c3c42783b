public import QuestionBank
import Probability

extension Mastery {
  /// Whether a concept is mastered.
  ///
  /// Of its last ten counting answers at least eight, on three or more study days, with an 80 %
  /// lower bound of 0.75 (eight of eight, nine of ten), the latest one right after a gap of seven
  /// days or more; and the subject's answers must be better than guessing.
  public init(of concept: ConceptProgress?, in subject: SubjectProgress?) {
    let answers = concept?.mastery ?? []
    let days = Set(answers.map(\.day)).count
    var gaps = Self.guessingGap(in: subject)
    if answers.count < 8 { gaps.append(.answers(have: answers.count, need: 8)) }
    if days < 3 { gaps.append(.studyDays(have: days, need: 3)) }
    gaps += Self.accuracyGap(
      answers.map(\.isRight), bound: 0.75, confidence: 0.80, onceThereAre: 8)
    if let latest = answers.last {
      let pause = latest.gapDays ?? 0
      if !latest.isRight {
        gaps.append(.latestIsWrong)
      } else if pause < 7 {
        gaps.append(.pause(haveDays: pause, needDays: 7))
      }
    }
    self = gaps.isEmpty ? .mastered : .open(missing: gaps)
  }

  /// Whether a category is mastered: over its last 60 counting answers a 90 % lower bound of 0.85.
  public init(of category: Category.ID, in subject: SubjectProgress?) {
    self.init(longRun: subject?.byCategory[category] ?? [], in: subject)
  }

  /// Whether a subject is mastered: over its last 60 counting answers a 90 % lower bound of 0.85.
  public init(of subject: SubjectProgress?) {
    self.init(longRun: subject?.overall ?? [], in: subject)
  }

  private init(longRun answers: [Bool], in subject: SubjectProgress?) {
    var gaps = Self.guessingGap(in: subject)
    // 14 of 14 is the fewest with which the bound can be reached.
    if answers.count < 14 { gaps.append(.answers(have: answers.count, need: 14)) }
    gaps += Self.accuracyGap(answers, bound: 0.85, confidence: 0.90, onceThereAre: 14)
    self = gaps.isEmpty ? .mastered : .open(missing: gaps)
  }

  /// Nothing is claimed before the last 40 counting answers have a 95 % lower bound of 0.60: 30 of
  /// 40.
  private static func guessingGap(in subject: SubjectProgress?) -> [Gap] {
    let last = (subject?.overall ?? []).suffix(40)
    let right = last.count(where: \.self)
    let isBetter =
      last.count == 40
      && Proportion(successes: right, trials: 40).isAtLeast(0.60, confidence: 0.95)
    return isBetter ? [] : [.betterThanGuessing(right: right, of: last.count, need: 30)]
  }

  private static func accuracyGap(
    _ answers: [Bool], bound: Double, confidence: Double, onceThereAre least: Int
  ) -> [Gap] {
    guard answers.count >= least else { return [] }
    let proportion = Proportion(
      successes: answers.count(where: \.self), trials: answers.count)
    guard !proportion.isAtLeast(bound, confidence: confidence) else { return [] }
    return [
      .accuracy(lowerBound: proportion.lowerBound(confidence: confidence), need: bound)
    ]
  }
}
