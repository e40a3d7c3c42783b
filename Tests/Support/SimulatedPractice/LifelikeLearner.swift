public import Practice
import Probability
import QuestionBank

/// Somebody who learns and forgets, is surer of some things than of others, takes hints, leaves days out,
/// and now and then names reasons; every answer goes through the real session.
public struct LifelikeLearner {
  /// What is practised.
  public let curriculum: Curriculum
  /// The first day, counted as in `Moment.noon`.
  public let firstDay: Int
  private var generator: SplitMix64
  /// For each concept how well it is known, 0 to 1, and on which day that was so.
  private var known: [ConceptKey: (strength: Double, day: Int)] = [:]

  /// Creates a learner.
  ///
  /// - Parameters:
  ///   - curriculum: What is practised.
  ///   - firstDay: The first day, counted as in `Moment.noon`.
  ///   - seed: What chance starts from.
  public init(curriculum: Curriculum, firstDay: Int = 0, seed: UInt64) {
    self.curriculum = curriculum
    self.firstDay = firstDay
    generator = SplitMix64(seed: seed)
  }

  /// Practises for some days, two of three of them, as the plan asks; then stops.
  ///
  /// - Parameters:
  ///   - days: How many days.
  ///   - answers: The most answers; the last session breaks off there.
  /// - Returns: All that was recorded.
  public mutating func practise(days: Int, answers: Int = .max) -> [Fact] {
    var facts: [Fact] = []
    var progress = Progress()
    var count = 0
    for day in firstDay..<(firstDay + days) where count < answers {
      guard day == firstDay || chance(0.7) else { continue }
      var request = PracticeRequest()
      request.asksReasons = chance(0.25)
      var sitting = Sitting(
        curriculum, progress: progress, request: request,
        at: .noon(day, seconds: .random(in: -7_200...28_000, using: &generator)),
        seed: generator.next())
      while let question = sitting.open, count < answers {
        answer(question, on: day, asksReasons: request.asksReasons, in: &sitting)
        count += 1
      }
      if case .asking = sitting.session.phase { sitting.act(.quit) }
      facts += sitting.facts
      progress = sitting.session.progress
    }
    return facts
  }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }

  private mutating func answer(
    _ question: Question, on day: Int, asksReasons: Bool, in sitting: inout Sitting
  ) {
    let concept = question.example.concept
    let strength = strength(of: concept, on: day)
    let item = question.example.item
    let ease = [0.08, 0, -0.1][(item.difficulty?.rawValue ?? 2) - 1]
    let isRight = chance(min(max(0.5 + 0.49 * strength + ease, 0.05), 0.99))
    if chance(0.04) { sitting.act(.hint) }
    let confidence: Confidence =
      strength > 0.7 && chance(0.35) ? .sure : strength < 0.3 && chance(0.2) ? .guess : .plain
    let key = item.answer
    let others = curriculum[question.example.subject]?.categories.map(\.id).filter { $0 != key }
    let response = isRight ? key : others?.randomElement(using: &generator) ?? key
    let latency = Int.random(in: 1_800...9_000, using: &generator) + (isRight ? 0 : 2_500)
    sitting.act(.answer(response, confidence, latencyMilliseconds: latency))
    if asksReasons, case .reasoning = sitting.session.phase {
      sitting.act(.reason(reason(for: question, knowing: strength)))
    }
    if case .pausing = sitting.session.phase { sitting.act(.proceed) }
    known[concept] = (min(1, strength + (isRight ? 0.12 : 0.2) * (1.05 - strength)), day)
  }

  private mutating func reason(for question: Question, knowing strength: Double) -> Reason {
    let right = question.example.item.fails.map(Reason.fails) ?? .allHold
    guard !chance(0.4 + 0.6 * strength) else { return right }
    let rule = curriculum[question.example.subject]?.decision ?? []
    return (rule.map { .fails($0.id) } + [.allHold]).randomElement(using: &generator) ?? right
  }

  /// How well a concept is known after some days without it: it halves in a month.
  private func strength(of concept: ConceptKey, on day: Int) -> Double {
    guard let last = known[concept] else { return 0.1 }
    return last.strength * Double.pow(0.5, Double(day - last.day) / 30)
  }
}
