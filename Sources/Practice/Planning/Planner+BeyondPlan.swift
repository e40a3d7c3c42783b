import QuestionBank

extension Planner {
  /// What is asked for beyond the plan: an example of each concept in turn, the concept practised
  /// longest ago first, until the session is full or nothing is left.
  func slotsBeyondPlan(using generator: inout some RandomNumberGenerator) -> [Slot] {
    let contested = request.asksContested || asksOnlyContested
    var draft = Draft(limit: request.questionLimit(under: rules), curriculum: curriculum)
    let lessons = longestAgoFirst(
      curriculum.lessons.filter { request.concepts.isEmpty || request.concepts.contains($0.key) })
    let ranked = lessons.map { lesson in
      choice.probeRanks(
        of: (contested ? lesson.contested : lesson.examples).filter(isAskedFor),
        concept: lesson.key, using: &generator)
    }
    while draft.placesLeft > 0 {
      let before = draft.slots.count
      for (lesson, ranks) in zip(lessons, ranked) where draft.placesLeft > 0 {
        guard let key = draft.next(of: ranks) else { continue }
        draft.add(key, of: lesson.key, mode: contested ? .contested : .extra)
      }
      guard draft.slots.count > before else { break }
    }
    return draft.slots
  }

  private func isAskedFor(_ key: ItemKey) -> Bool {
    if let wanted = request.difficulty, curriculum[key]?.item.difficulty != wanted { return false }
    return switch request.scope {
    case .plan, .extra: true
    case .mistakes: choice.isOpenMistake(key)
    case .unseen: choice.isUnseen(key)
    }
  }
}
