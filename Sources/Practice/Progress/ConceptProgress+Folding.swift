import Scheduling

extension ConceptProgress {
  /// The state before the first answer.
  init(firstAt time: Timestamp) { self.init(lastPractisedAt: time) }

  /// Adds an answer that comes after everything that was folded before.
  mutating func apply(_ review: Review, exposure: Exposure, model: FSRS6) {
    let day = review.stamp.moment.studyDay
    lastPractisedAt = review.stamp.moment.time
    answerCount += 1
    recent.appendKeeping(review.isRight, last: 6)
    switch review.mode {
    case .cold: metOn = metOn ?? day
    case .probe:
      metOn = metOn ?? day
      applyScheduled(review, on: day, exposure: exposure, model: model)
    case .fill, .extra:
      if rated != nil, !review.isRight, exposure == .fresh { recalledOn = day + 1 }
    case .retry, .contested: break
    }
  }

  private mutating func applyScheduled(
    _ review: Review, on day: StudyDay, exposure: Exposure, model: FSRS6
  ) {
    if exposure.countsForMastery {
      let earlier = scheduled.last { $0.day < day }
      mastery.appendKeeping(
        MasteryAnswer(day: day, isRight: review.isRight, gapDays: earlier.map { day - $0.day }),
        last: 10)
    }
    scheduled.appendKeeping(DatedAnswer(day: day, isRight: review.isRight), last: 3)
    var today =
      probe.flatMap { $0.day == day ? $0 : nil }
      ?? Probe(day: day, right: 0, worst: nil, isSettled: false)
    if !today.isSettled {
      today.add(review)
      if today.isSettled, let rating = today.worst { settle(rating, on: day, model: model) }
    }
    probe = today
  }

  /// Changes the memory state, which happens at most once on a study day.
  private mutating func settle(_ rating: Rating, on day: StudyDay, model: FSRS6) {
    let before = rated
    // A clock that was set back within a session must not count days below zero.
    let elapsedDays = before.map { max(0, day - $0.day) } ?? 0
    let memory = model.state(
      of: before?.memory, rated: rating, afterDays: Double(elapsedDays))
    let isLapse = rating == .again && before.map { $0.rating > .again } ?? false
    rated = Rated(
      memory: memory, rating: rating, day: day, previousDay: before?.day,
      lapses: (before?.lapses ?? 0) + (isLapse ? 1 : 0))
    recalledOn = nil
  }
}

extension ConceptProgress.Probe {
  /// Adds an answer: a miss settles the probe at once, right answers when they are enough.
  fileprivate mutating func add(_ review: Review) {
    worst = min(worst ?? review.rating, review.rating)
    if review.isRight { right += 1 }
    isSettled = !review.isRight || right >= review.probeSize
  }
}

extension SubjectProgress {
  /// Adds an answer that counts towards mastery.
  mutating func apply(_ review: Review) {
    byCategory[review.answer, default: []].appendKeeping(review.isRight, last: 60)
    overall.appendKeeping(review.isRight, last: 60)
  }
}

extension Array {
  /// Adds an element and drops the oldest ones beyond a number.
  fileprivate mutating func appendKeeping(_ element: Element, last count: Int) {
    append(element)
    if self.count > count { removeFirst(self.count - count) }
  }
}
