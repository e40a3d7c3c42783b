import Practice
import QuestionBank
import Scheduling

/// What was learned on a study day: the concepts met for the first time, or else those whose rating says
/// that they were remembered.
struct LearnedConcepts: Hashable {
  /// The concepts, in the authored order.
  let concepts: [ConceptKey]
  /// Whether they were met for the first time.
  let areNew: Bool

  /// Looks for what a day brought; without a day nothing was learned.
  init(on day: StudyDay?, in curriculum: Curriculum, _ progress: Progress) {
    let keys = curriculum.lessons.map(\.key)
    let met = keys.filter { day != nil && progress.concepts[$0]?.metOn == day }
    areNew = !met.isEmpty
    concepts =
      areNew
      ? met
      : keys.filter { key in
        guard let rated = progress.concepts[key]?.rated else { return false }
        return rated.day == day && rated.rating > .again
      }
  }
}
