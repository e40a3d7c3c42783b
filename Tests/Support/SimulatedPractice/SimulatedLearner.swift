public import Practice
import Probability
import QuestionBank

/// Somebody who practises once a day, with a constant chance of a right answer.
public struct SimulatedLearner {
  /// What is practised.
  public let curriculum: Curriculum
  /// The chance of a right answer, 0 to 1.
  public let accuracy: Double
  /// What chance starts from.
  public let seed: UInt64

  /// Creates a learner.
  public init(curriculum: Curriculum, accuracy: Double, seed: UInt64) {
    self.curriculum = curriculum
    self.accuracy = accuracy
    self.seed = seed
  }

  /// What half a year of practice came to.
  public struct Outcome {
    /// The questions of each session, in order.
    public var sessions: [[Question]] = []
    /// The days of every interval that a rating gave.
    public var intervals: [Int] = []
    /// The concepts, categories and subjects that were claimed to be mastered on any day.
    public var masteryClaims = 0
    /// All that was recorded.
    public var facts: [Fact] = []
  }

  /// Practises on `days` days in a row, as the plan asks.
  public func practise(days: Int, rules: PracticeRules = PracticeRules()) -> Outcome {
    var outcome = Outcome()
    var generator = SplitMix64(seed: seed)
    var progress = Progress()
    for day in 0..<days {
      var sitting = Sitting(
        curriculum, progress: progress, rules: rules, at: .noon(day),
        seed: generator.next())
      sitting.finish { _ in Double.random(in: 0..<1, using: &generator) < accuracy }
      outcome.intervals += newIntervals(
        from: progress, to: sitting.session.progress, rules: rules, on: Moment.noon(day).studyDay)
      progress = sitting.session.progress
      outcome.sessions.append(sitting.questions)
      outcome.facts += sitting.facts
      outcome.masteryClaims += masteryClaims(in: progress)
    }
    return outcome
  }

  private func newIntervals(
    from before: Progress, to after: Progress, rules: PracticeRules, on day: StudyDay
  ) -> [Int] {
    after.concepts.compactMap { key, concept in
      concept.rated.flatMap { rated in
        rated.day == day && before.concepts[key]?.rated?.day != day
          ? rules.intervalDays(of: key, after: rated) : nil
      }
    }
  }

  private func masteryClaims(in progress: Progress) -> Int {
    let concepts = curriculum.lessons.count { lesson in
      Mastery(of: progress.concepts[lesson.key], in: progress.subjects[lesson.subject])
        == .mastered
    }
    let subjects = curriculum.subjects.flatMap { subject in
      let known = progress.subjects[subject.id]
      return [Mastery(of: known)] + subject.categories.map { Mastery(of: $0.id, in: known) }
    }
    return concepts + subjects.count { $0 == .mastered }
  }
}

extension Array<Int> {
  /// The value below which a share of the values lie; 0 for none.
  public func percentile(_ share: Double) -> Int {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
