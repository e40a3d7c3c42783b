/// The kinds of learners that the study knows.
public enum LearnerKind: String, CaseIterable, Sendable {
  /// Grasps rules from examples and forgets them slowly.
  case good
  /// Needs more than twice the practice and forgets faster.
  case mediocre
  /// Holds a misconception of each concept: until its rule is known, answers one category always.
  case misconceived
  /// Remembers examples well and hardly ever grasps a rule.
  case memoriser
  /// Reads nothing.
  case guesser

  /// What the learner is like on average.
  public var traits: LearnerTraits {
    var traits = LearnerTraits()
    switch self {
    case .good: break
    case .mediocre:
      traits.ruleGain = 0.5
      traits.ruleFading.slowest = 0.42
      traits.itemGain = 0.8
    case .misconceived:
      traits.ruleGain = 0.75
      traits.answersOneCategory = true
    case .memoriser:
      traits.ruleGain = 0.02
      traits.itemGain = 1.5
    case .guesser:
      traits.ruleGain = 0
      traits.itemGain = 0
    }
    return traits
  }
}

/// What a learner is like, in numbers that are chosen, not fitted to people.
public struct LearnerTraits: Hashable, Sendable {
  /// What one answer with its feedback adds to the trace of a rule.
  public var ruleGain = 1.0
  /// What one answer with its feedback adds to the trace of the item.
  public var itemGain = 1.0
  /// How rules fade.
  public var ruleFading = FadingTrace.Fading(slowest: 0.3, spacing: 0.2)
  /// How items fade: faster than rules.
  public var itemFading = FadingTrace.Fading(slowest: 0.3, spacing: 0.25)
  /// Whether the learner answers one category of a concept instead of guessing.
  public var answersOneCategory = false

  /// The strength at which a memory is there every other time.
  public static let threshold = 0.8
  /// How much chance there is in remembering: small makes the threshold sharp.
  public static let noise = 0.6

  /// The spread of gain and of fading between learners of a kind: standard deviations of logarithms.
  public static let spread = (gain: 0.25, fading: 0.15)
}
