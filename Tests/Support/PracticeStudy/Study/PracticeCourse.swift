import Probability

/// Half a year of one learner under one policy, and what it came to.
public struct PracticeCourse: Hashable, Sendable {
  /// The mornings on which the learner is measured, counted from the first day of practice.
  public static let checkpoints = [7, 30, 90, 180]

  /// The accuracy on held-out items at each checkpoint, 0 to 1.
  public let accuracy: [Double]
  /// The mean accuracy of all mornings from the first to the last.
  public let meanAccuracy: Double
  /// The questions that were answered before each checkpoint.
  public let questions: [Int]
  /// The minutes that they took.
  public let minutes: [Double]

  /// Lets a learner practise.
  ///
  /// - Parameters:
  ///   - policy: What decides about the questions.
  ///   - learner: Who practises, from scratch.
  ///   - daysAWeek: On how many days of seven there is practice; each day but the first is drawn.
  ///   - seed: What decides which days.
  public init(
    under policy: any PracticePolicy, by learner: StudyLearner, daysAWeek: Int, seed: UInt64
  ) {
    var (policy, learner) = (policy, learner)
    var calendar = SplitMix64(seed: seed)
    var accuracy: [Double] = []
    var questions: [Int] = []
    var minutes: [Double] = []
    var sum = 0.0
    let last = Self.checkpoints.max() ?? 0
    for day in 0...last {
      let now = learner.accuracy(on: day)
      if day > 0 { sum += now }
      if Self.checkpoints.contains(day) {
        accuracy.append(now)
        questions.append(learner.questionCount)
        minutes.append(Double(learner.seconds) / 60)
      }
      let comes = Int.random(in: 0..<7, using: &calendar) < daysAWeek
      if comes || day == 0 { policy.practise(on: day, with: &learner) }
    }
    self.accuracy = accuracy
    self.questions = questions
    self.minutes = minutes
    meanAccuracy = sum / Double(max(1, last))
  }
}
