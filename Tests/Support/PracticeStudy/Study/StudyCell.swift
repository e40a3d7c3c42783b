import Probability

/// Many learners of one kind under one policy.
public struct StudyCell: Sendable {
  /// The policy.
  public let policy: PolicyChoice
  /// The kind of learners.
  public let kind: LearnerKind
  /// What each learner's half year came to; learners of one number are alike in every cell of a kind.
  public let courses: [PracticeCourse]

  /// Lets learners practise.
  ///
  /// - Parameters:
  ///   - policy: What decides about the questions.
  ///   - kind: What the learners are like.
  ///   - learners: How many there are.
  ///   - assumptions: What is assumed of all of them.
  ///   - seed: What decides about learners, held-out items and days; the same seed gives the same
  ///     cell.
  public init(
    _ policy: PolicyChoice, kind: LearnerKind, learners: Int, assumptions: Assumptions, seed: UInt64
  ) {
    self.policy = policy
    self.kind = kind
    courses = (0..<learners).map { number in
      var seeds = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
      let material = StudyMaterial(seed: seeds.next())
      return PracticeCourse(
        under: policy.policy(for: material, seed: seeds.next()),
        by: StudyLearner(kind, of: material, assumptions: assumptions, seed: seeds.next()),
        daysAWeek: assumptions.daysAWeek, seed: seeds.next())
    }
  }

  /// The mean accuracy at a checkpoint, with its interval.
  public func accuracy(at checkpoint: Int) -> Estimate {
    Estimate(of: courses.map { $0.accuracy[checkpoint] })
  }

  /// The mean number of questions before a checkpoint.
  public func questions(at checkpoint: Int) -> Double {
    Estimate(of: courses.map { Double($0.questions[checkpoint]) }).mean
  }

  /// How much more accurate the learners are than the same ones in another cell.
  public func gain(over other: StudyCell, at checkpoint: Int) -> Estimate {
    Estimate(
      of: zip(courses, other.courses).map { $0.accuracy[checkpoint] - $1.accuracy[checkpoint] })
  }
}

/// A mean with its 95 % interval.
public struct Estimate: Hashable, Sendable {
  /// The mean.
  public let mean: Double
  /// Half the width of the interval: 1.96 standard errors.
  public let halfWidth: Double

  /// Estimates a mean.
  public init(of values: [Double]) {
    let count = Double(max(1, values.count))
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    halfWidth = 1.96 * (squares / max(1, count - 1) / count).squareRoot()
  }
}
