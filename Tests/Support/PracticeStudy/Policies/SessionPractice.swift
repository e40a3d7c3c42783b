public import Practice
import Probability
import SimulatedPractice

/// One session a day under rules of ours, through the real session machine.
public struct SessionPractice: PracticePolicy {
  private let rules: PracticeRules
  private var progress = Progress()
  private var generator: SplitMix64

  /// Starts with nothing practised.
  public init(rules: PracticeRules, seed: UInt64) {
    self.rules = rules
    generator = SplitMix64(seed: seed)
  }

  /// Sits through the session of a day.
  public mutating func practise(on day: Int, with learner: inout StudyLearner) {
    let material = learner.material
    var sitting = Sitting(
      material.curriculum, progress: progress, rules: rules, at: .noon(day), seed: generator.next())
    while let question = sitting.open, let item = material.number(of: question.example.key) {
      let response = learner.answer(item, on: day)
      sitting.answer(material.categories[response])
      if let twin = sitting.verdicts.last?.twin, let seen = material.number(of: twin.key) {
        learner.see(seen, on: day)
      }
    }
    progress = sitting.session.progress
  }
}
