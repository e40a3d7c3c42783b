import Probability
public import QuestionBank

/// A learner made of memory traces, who answers items and learns from the feedback.
///
/// An answer comes from the item itself if it is remembered; else from the rule if it is known, but
/// for slips; else from the misconception, or from a guess. The feedback then strengthens the item,
/// and the rule: fully, or by ω when the answer was only recalled.
public struct StudyLearner: Sendable {
  /// What is learned.
  public let material: StudyMaterial
  /// How many questions were answered.
  public private(set) var questionCount = 0
  /// How many answers were recalled from the item.
  public private(set) var recalledCount = 0
  /// The seconds that answering took: 10 for each right answer and 20 for each wrong one, whose
  /// feedback is read.
  public private(set) var seconds = 0
  /// The keys of all items that were asked.
  public private(set) var asked: Set<ItemKey> = []

  private let assumptions: Assumptions
  private let traits: LearnerTraits
  /// The category that the learner takes each concept for.
  private let misconceptions: [Int]
  /// What practice of each concept adds to its rule.
  private let gains: [Double]
  private var rules: [FadingTrace]
  private var items: [FadingTrace]
  private var generator: SplitMix64

  /// Creates a learner of a kind; the seed decides how far from the kind's average.
  public init(
    _ kind: LearnerKind, of material: StudyMaterial, assumptions: Assumptions, seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    func factor(_ spread: Double) -> Double {
      // Nobody is more than three standard deviations from the average.
      let unit = min(max(generator.nextUnit(), 0.001), 0.999)
      return Double.exp(spread * NormalDistribution.standard.quantile(unit))
    }
    var traits = kind.traits
    traits.ruleGain *= factor(LearnerTraits.spread.gain)
    traits.itemGain *= factor(LearnerTraits.spread.gain)
    let fading = factor(LearnerTraits.spread.fading) * assumptions.fading
    traits.ruleFading = traits.ruleFading.faster(by: fading)
    traits.itemFading = traits.itemFading.faster(by: fading)
    let categories = material.categories.indices
    misconceptions = (0..<material.conceptCount).map { _ in
      Int.random(in: categories, using: &generator)
    }
    gains = (0..<material.conceptCount).map { _ in
      traits.ruleGain * factor(assumptions.conceptSpread)
    }
    rules = Array(repeating: FadingTrace(), count: material.conceptCount)
    items = Array(repeating: FadingTrace(), count: material.practised.count)
    self.material = material
    self.assumptions = assumptions
    self.traits = traits
    self.generator = generator
  }

  /// Answers a practised item on a day and learns from the feedback.
  ///
  /// - Returns: The number of the category that was answered.
  public mutating func answer(_ number: Int, on day: Int) -> Int {
    let item = material.practised[number]
    let isRecalled = chance(Self.presence(of: items[number].strength(on: day)))
    let response =
      isRecalled ? item.answer : answerWithoutRecall(item, knowing: known(item.concept, on: day))
    learn(number, worth: isRecalled ? assumptions.recalledWorth : 1, on: day)
    questionCount += 1
    recalledCount += isRecalled ? 1 : 0
    seconds += response == item.answer ? 10 : 20
    asked.insert(item.key)
    return response
  }

  /// Sees a practised item together with its answer: that leaves a trace of the item, none of the
  /// rule.
  public mutating func see(_ number: Int, on day: Int) {
    items[number].practise(on: day, weight: traits.itemGain, fading: traits.itemFading)
  }

  /// The share of the held-out items that would be right on a day, 0 to 1: its expectation, without
  /// drawing.
  public mutating func accuracy(on day: Int) -> Double {
    let rules = (0..<material.conceptCount).map { known($0, on: day) }
    let right = material.heldOut.map { item -> Double in
      let byChance =
        traits.answersOneCategory
        ? (misconceptions[item.concept] == item.answer ? 1 : 0)
        : 1 / Double(material.categories.count)
      return rules[item.concept] * (1 - slip(item)) + (1 - rules[item.concept]) * byChance
    }
    return right.reduce(0, +) / Double(max(1, right.count))
  }

  /// The chance, 0 to 1, that the rule of a concept is known on a day.
  public mutating func known(_ concept: Int, on day: Int) -> Double {
    Self.presence(of: rules[concept].strength(on: day) + help(for: concept, on: day))
  }

  /// The chance that a memory of some strength is there: a logistic function of its logarithm.
  static func presence(of strength: Double) -> Double {
    guard strength > 0 else { return 0 }
    return 1 / (1 + .pow(LearnerTraits.threshold / strength, 1 / LearnerTraits.noise))
  }

  private mutating func help(for concept: Int, on day: Int) -> Double {
    guard assumptions.transfer > 0 else { return 0 }
    var sum = 0.0
    for other in rules.indices where other != concept { sum += rules[other].strength(on: day) }
    return assumptions.transfer * sum
  }

  private mutating func learn(_ number: Int, worth: Double, on day: Int) {
    let concept = material.practised[number].concept
    let help = help(for: concept, on: day)
    rules[concept].practise(
      on: day, weight: gains[concept] * worth, fading: traits.ruleFading, help: help)
    items[number].practise(on: day, weight: traits.itemGain, fading: traits.itemFading)
  }

  private mutating func answerWithoutRecall(
    _ item: StudyMaterial.StudyItem, knowing known: Double
  ) -> Int {
    let categories = material.categories.indices
    if chance(known) {
      guard chance(slip(item)) else { return item.answer }
      let others = categories.filter { $0 != item.answer }
      return others.randomElement(using: &generator) ?? item.answer
    }
    return traits.answersOneCategory
      ? misconceptions[item.concept] : Int.random(in: categories, using: &generator)
  }

  private func slip(_ item: StudyMaterial.StudyItem) -> Double {
    assumptions.slips[item.difficulty.rawValue - 1]
  }

  private mutating func chance(_ probability: Double) -> Bool {
    generator.nextUnit() < probability
  }
}

extension FadingTrace.Fading {
  /// The same with every decay multiplied.
  fileprivate func faster(by factor: Double) -> Self {
    Self(slowest: slowest * factor, spacing: spacing * factor)
  }
}
