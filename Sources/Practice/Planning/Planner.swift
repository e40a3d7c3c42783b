import QuestionBank
import Scheduling

/// Plans a session: which concepts, through which examples, in which order.
public struct Planner {
  let curriculum: Curriculum
  let progress: Progress
  let rules: PracticeRules
  let request: PracticeRequest
  let today: StudyDay

  /// Prepares to plan.
  public init(
    curriculum: Curriculum, progress: Progress, rules: PracticeRules, request: PracticeRequest,
    today: StudyDay
  ) {
    self.curriculum = curriculum
    self.progress = progress
    self.rules = rules
    self.request = request
    self.today = today
  }

  /// The places of a session, in order; empty when there is nothing to ask.
  public func plan(using generator: inout some RandomNumberGenerator) -> [Slot] {
    let slots =
      request.isBeyondPlan || asksOnlyContested
      ? slotsBeyondPlan(using: &generator) : slotsOfPlan(using: &generator)
    return Arrangement(curriculum: curriculum).arrange(slots, using: &generator)
  }

  /// A bank of contested items only is asked for by naming it.
  var asksOnlyContested: Bool {
    !curriculum.lessons.isEmpty && curriculum.lessons.allSatisfy { $0.examples.isEmpty }
  }

  var choice: ExampleChoice {
    ExampleChoice(curriculum: curriculum, progress: progress, today: today)
  }

  // MARK: - The schedule

  private func slotsOfPlan(using generator: inout some RandomNumberGenerator) -> [Slot] {
    var draft = Draft(limit: request.questionLimit(under: rules), curriculum: curriculum)
    for lesson in dueLessons() {
      let count = questionsLeft(of: lesson)
      guard count <= draft.placesLeft else { continue }
      draft.add(count, of: lesson, mode: .probe, choice, using: &generator)
    }
    var newLeft = rules.newConceptLimit
    for lesson in curriculum.lessons where newLeft > 0 && isNew(lesson) {
      let size = probeSize(of: lesson)
      let cold = lesson.concept == nil ? 0 : 1
      // Where not even one concept fits whole, its beginning is better than nothing.
      let fits = cold + size <= draft.placesLeft
      guard fits || draft.slots.isEmpty && !hasPractised else { continue }
      draft.add(min(cold, draft.placesLeft), of: lesson, mode: .cold, choice, using: &generator)
      draft.add(min(size, draft.placesLeft), of: lesson, mode: .probe, choice, using: &generator)
      newLeft -= 1
    }
    fill(&draft, using: &generator)
    return draft.slots
  }

  /// The lessons that are due, lowest retrievability first.
  private func dueLessons() -> [Curriculum.Lesson] {
    Outlook(of: curriculum, progress: progress, rules: rules, today: today).due.compactMap {
      curriculum[$0]
    }
  }

  private var hasPractised: Bool {
    curriculum.lessons.contains { !$0.examples.isEmpty && !isNew($0) }
  }

  private func isNew(_ lesson: Curriculum.Lesson) -> Bool {
    !lesson.examples.isEmpty && progress.concepts[lesson.key]?.metOn == nil
  }

  /// How many right answers a probe of a concept that is new or was forgotten needs.
  func probeSize(of lesson: Curriculum.Lesson) -> Int {
    PracticeRules.probeSize(
      categories: curriculum.categoryCount(of: lesson.key), examples: lesson.examples.count)
  }

  /// How many right answers settle a concept's rating today: a whole probe when it is new or its
  /// last rating was `again`, else one.
  func probeSizeToday(of lesson: Curriculum.Lesson) -> Int {
    switch progress.concepts[lesson.key]?.rated?.rating {
    case nil, .again: probeSize(of: lesson)
    case .hard, .good, .easy: 1
    }
  }

  /// What is left of today's probe.
  private func questionsLeft(of lesson: Curriculum.Lesson) -> Int {
    let probe = progress.concepts[lesson.key]?.probe
    let done = probe.map { $0.day == today && !$0.isSettled ? $0.right : 0 } ?? 0
    return max(1, probeSizeToday(of: lesson) - done)
  }

  func longestAgoFirst(_ lessons: [Curriculum.Lesson]) -> [Curriculum.Lesson] {
    lessons.stablySorted {
      (progress.concepts[$0.key]?.lastPractisedAt.milliseconds ?? .max)
        < (progress.concepts[$1.key]?.lastPractisedAt.milliseconds ?? .max)
    }
  }
}
