import QuestionBank

extension Planner {
  /// How many questions a session has when nothing is due and nothing is new.
  public var fillCount: Int {
    guard rules.leastQuestions > 0 else { return 0 }
    let young = min(rules.leastQuestionsWhileYoung, metLessons.count(where: isYoungAndRested))
    return min(max(rules.leastQuestions, young), request.questionLimit(under: rules))
  }

  /// A session is never shorter than it must be: it is filled with examples of the concepts practised
  /// longest ago, with more of them while there are young ones.
  func fill(_ draft: inout Draft, using generator: inout some RandomNumberGenerator) {
    guard rules.leastQuestions > 0 else { return }
    let limit = request.questionLimit(under: rules)
    let met = longestAgoFirst(metLessons)
    let young = min(rules.leastQuestionsWhileYoung, limit)
    for lesson in met where !draft.holds(lesson.key) && isYoungAndRested(lesson) {
      guard draft.slots.count < young else { break }
      draft.add(1, of: lesson, mode: .fill, choice, using: &generator)
    }
    let least = min(rules.leastQuestions, limit)
    let candidates = met.filter { !draft.holds($0.key) } + met.filter { draft.holds($0.key) }
    while draft.slots.count < least {
      let before = draft.slots.count
      for lesson in candidates where draft.slots.count < least {
        draft.add(1, of: lesson, mode: .fill, choice, using: &generator)
      }
      guard draft.slots.count > before else { return }
    }
  }

  private var metLessons: [Curriculum.Lesson] {
    curriculum.lessons.filter {
      !$0.examples.isEmpty && progress.concepts[$0.key]?.metOn != nil
    }
  }

  /// Whether a concept is young, and no example of it was seen today: a second session on a day is
  /// not to be a long one again.
  ///
  /// An item without a concept is never young: it is no rule that more examples would make firmer.
  private func isYoungAndRested(_ lesson: Curriculum.Lesson) -> Bool {
    guard lesson.concept != nil, let known = progress.concepts[lesson.key],
      known.answerCount < rules.youngAnswers
    else { return false }
    return !lesson.examples.contains { progress.items[$0]?.lastSeen == today }
  }
}
