import QuestionBank
import Scheduling

extension ConceptProgress {
  /// The state before the first answer.
  init(firstAt time: Timestamp) { self.init(lastPractisedAt: time) }

  /// Adds an answer that comes after everything that was folded before.
  ///
  /// - Returns: What it did to the memory, if it settled the rating of the day.
  @discardableResult
  mutating func apply(_ answer: GradedAnswer, exposure: Exposure, model: ChosenModel) -> Settlement?
  {
    lastPractisedAt = answer.time
    answerCount += 1
    recent.appendKeeping(answer.isRight, last: 6)
    switch answer.mode {
    case .cold: metOn = metOn ?? answer.day
    case .probe:
      metOn = metOn ?? answer.day
      return applyScheduled(answer, exposure: exposure, model: model)
    case .fill, .extra:
      if rated != nil, !answer.isRight, exposure == .fresh { recalledOn = answer.day + 1 }
    case .retry, .contested, .exam: break
    }
    return nil
  }

  private mutating func applyScheduled(
    _ answer: GradedAnswer, exposure: Exposure, model: ChosenModel
  ) -> Settlement? {
    let day = answer.day
    if exposure.countsForMastery {
      let earlier = scheduled.last { $0.day < day }
      mastery.appendKeeping(
        MasteryAnswer(day: day, isRight: answer.isRight, gapDays: earlier.map { day - $0.day }),
        last: 10)
    }
    scheduled.appendKeeping(DatedAnswer(day: day, isRight: answer.isRight), last: 3)
    var today =
      probe.flatMap { $0.day == day ? $0 : nil }
      ?? Probe(day: day, right: 0, worst: nil, isSettled: false)
    var settlement: Settlement?
    if !today.isSettled {
      today.add(answer)
      if today.isSettled, let rating = today.worst {
        settlement = settle(rating, on: day, model: model)
      }
    }
    probe = today
    return settlement
  }

  /// Changes the memory state, which happens at most once on a study day.
  private mutating func settle(_ rating: Rating, on day: StudyDay, model: ChosenModel) -> Settlement
  {
    let before = rated
    // A clock that was set back within a session must not count days below zero.
    let elapsedDays = before.map { max(0, day - $0.day) } ?? 0
    let memory = model.memory(
      after: before?.memory, rated: rating, afterDays: Double(elapsedDays))
    let isLapse = rating == .again && before.map { $0.rating > .again } ?? false
    let after = Rated(
      memory: memory, rating: rating, day: day, previousDay: before?.day,
      lapses: (before?.lapses ?? 0) + (isLapse ? 1 : 0))
    rated = after
    recalledOn = nil
    return Settlement(
      before: before,
      retrievability: before.map {
        model.retrievability(of: $0.memory, afterDays: Double(elapsedDays))
      },
      after: after)
  }
}

extension ConceptProgress.Probe {
  /// Adds an answer: a miss settles the probe at once, right answers when they are enough.
  fileprivate mutating func add(_ answer: GradedAnswer) {
    worst = min(worst ?? answer.rating, answer.rating)
    if answer.isRight { right += 1 }
    isSettled = !answer.isRight || right >= answer.probeSize
  }
}

extension SubjectProgress {
  /// Adds an answer that counts towards mastery.
  mutating func apply(isRight: Bool, answer: Category.ID) {
    byCategory[answer, default: []].appendKeeping(isRight, last: 60)
    overall.appendKeeping(isRight, last: 60)
  }
}

extension Array {
  /// Adds an element and drops the oldest ones beyond a number.
  fileprivate mutating func appendKeeping(_ element: Element, last count: Int) {
    append(element)
    if self.count > count { removeFirst(self.count - count) }
  }
}
