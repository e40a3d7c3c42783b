import Practice
import Probability
import QuestionBank
import Scheduling

/// Somebody who remembers as the memory model says, and answers accordingly.
///
/// Whether a concept is remembered is drawn once a study day, with its retrievability; who remembers is
/// right but for slips, who does not guesses. After an explanation it is drawn anew.
struct SessionLearner {
  /// How likely it is that what was just explained is remembered: the ratings of first reviews that are
  /// better than *again*.
  ///
  /// - SeeAlso: fsrs-rs, `default_simulator_config`, `first_rating_prob`: 0.24 of them are *again*.
  static let recallAfterExplanation = 0.76

  let curriculum: Curriculum
  let model: ChosenModel
  private var generator: SplitMix64
  private var remembered: [ConceptKey: Bool] = [:]
  private var day: StudyDay?

  init(curriculum: Curriculum, model: ChosenModel, seed: UInt64) {
    self.curriculum = curriculum
    self.model = model
    generator = SplitMix64(seed: seed)
  }

  /// The answer to a question.
  mutating func answer(
    _ question: Question, knowing progress: Progress, on today: StudyDay
  ) -> QuestionBank.Category.ID {
    if day != today {
      day = today
      remembered = [:]
    }
    let example = question.example
    let remembers = remembers(example.concept, progress, on: today)
    let categories = curriculum[example.subject]?.categories.map(\.id) ?? []
    let chances = AnswerChances(categories: max(1, categories.count))
    let probability = chances.probabilityOfRight(retrievability: remembers ? 1 : 0)
    let isRight = generator.nextUnit() < probability
    let isExplained = question.mode == .cold || !isRight
    if isExplained {
      remembered[example.concept] = generator.nextUnit() < Self.recallAfterExplanation
    }
    let key = example.item.answer
    return isRight ? key : categories.first { $0 != key } ?? key
  }

  private mutating func remembers(
    _ concept: ConceptKey, _ progress: Progress, on today: StudyDay
  ) -> Bool {
    if let known = remembered[concept] { return known }
    let recall = progress.concepts[concept]?.retrievability(under: model, on: today) ?? 0
    let remembers = generator.nextUnit() < recall
    remembered[concept] = remembers
    return remembers
  }
}

extension ConceptProgress {
  /// How likely it is to be remembered on a study day; nil: it was never rated.
  func retrievability(under model: ChosenModel, on day: StudyDay) -> Double? {
    rated.map {
      model.retrievability(of: $0.memory, afterDays: Double(max(0, day - $0.day)))
    }
  }
}
