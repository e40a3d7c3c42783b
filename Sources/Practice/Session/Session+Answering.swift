import QuestionBank
import Scheduling

extension Session {
  /// Takes an answer, or asks for its reason first.
  mutating func take(
    _ pending: PendingAnswer, to question: Question, at moment: Moment
  ) -> [Event] {
    guard let subject = curriculum[question.example.subject],
      subject.category(pending.response) != nil
    else { return [.refused(.unknownCategory)] }
    guard request.asksReasons, !subject.decision.isEmpty else {
      return judge(pending, to: question, reason: nil, at: moment)
    }
    phase = .reasoning(question, pending)
    return [.askReason(question)]
  }

  /// Records an answer and says how good it is.
  mutating func judge(
    _ pending: PendingAnswer, to question: Question, reason: Reason?, at moment: Moment
  ) -> [Event] {
    guard let slot = current else { return [.refused(.noOpenQuestion)] }
    let before = snapshot
    let example = question.example
    let wasFresh = planner(on: moment.studyDay).choice.isUnseen(example.key)
    let reasonVerdict = reason.map { $0.verdict(on: example.item) }
    let review = review(
      of: pending, slot: slot, example: example, reason: reason,
      isReasonWrong: reasonVerdict.map { $0 != .right } ?? false, at: moment)
    progress.apply(review, model: rules.model)
    if slot.mode == .cold || slot.mode == .probe,
      before.progress.concepts[slot.concept]?.metOn == nil
    {
      met.append(slot.concept)
    }
    let twin = review.isRight && slot.mode != .cold ? nil : twin(of: example)
    let sighting = twin.map {
      Sighting(stamp: stamp(at: moment), subject: $0.subject, item: $0.key, answer: $0.item.answer)
    }
    if let sighting { progress.apply(sighting) }
    answered.append(
      Answered(
        question: question, slot: slot, review: review, sighting: sighting, wasFresh: wasFresh,
        before: before))
    planRetry(after: review, in: slot, on: moment.studyDay)
    let verdict = Verdict(
      question: question, response: pending.response,
      correctness: Correctness(
        of: pending.response, to: example.item.answer, in: curriculum[example.subject]),
      reason: reasonVerdict,
      comesBack: comesBack(slot, after: review),
      tellsRule: slot.mode == .cold || !review.isRight, twin: twin)
    let facts = [Fact.review(review)] + (sighting.map { [.sighting($0)] } ?? [])
    phase = .pausing
    return [.record(facts), .verdict(verdict)] + (review.isRight ? advance(at: moment) : [.pause])
  }

  private mutating func review(
    of pending: PendingAnswer, slot: Slot, example: Curriculum.Example, reason: Reason?,
    isReasonWrong: Bool, at moment: Moment
  ) -> Review {
    let isRight = pending.response == example.item.answer
    let rating = Rating(
      Performance(
        isRight: isRight, confidence: pending.confidence, usedHint: usedHint,
        gaveWrongReason: isReasonWrong),
      after: progress.concepts[slot.concept]?.scheduled ?? [], today: moment.studyDay)
    let probeSize = curriculum[slot.concept].map {
      planner(on: moment.studyDay).probeSizeToday(of: $0)
    }
    return Review(
      stamp: stamp(at: moment), mode: slot.mode, probeSize: probeSize ?? 1,
      subject: example.subject, item: example.key, bankRevision: example.bankRevision,
      concept: slot.concept, answer: example.item.answer, response: pending.response,
      rating: rating, confidence: pending.confidence, usedHint: usedHint, reason: reason,
      latencyMilliseconds: pending.latencyMilliseconds)
  }

  /// The contrasting example: of the same group, with another answer, one that was seen already if
  /// there is one, and none that the session is still to ask.
  private func twin(of example: Curriculum.Example) -> Curriculum.Example? {
    guard let group = Draft.Group(example) else { return nil }
    // Whoever tries items knows all of them.
    let waiting = request.trial == nil ? Set(queue.map(\.example)) : []
    let twins = curriculum.allExamples.filter {
      Draft.Group($0) == group && $0.item.answer != example.item.answer && !waiting.contains($0.key)
        && $0.isContested == example.isContested
    }.sorted { $0.key < $1.key }
    return twins.first { progress.items[$0.key] != nil } ?? twins.first
  }

  private func comesBack(_ slot: Slot, after review: Review) -> ComesBack {
    guard request.trial == nil else { return .unscheduled }
    let today = review.stamp.moment.studyDay
    let concept = progress.concepts[slot.concept]
    let isSettled = concept?.probe.map { $0.day == today && $0.isSettled } ?? false
    let isWaiting = queue.contains { $0.concept == slot.concept }
    let due: StudyDay? =
      switch rules.standing(of: slot.concept, concept, on: today) {
      case .rated(let day, _): day
      case .unrated: today
      case .new: nil
      }
    switch slot.mode {
    case .probe where isSettled: return due.map { .on($0) } ?? .unscheduled
    case .probe, .cold: return isWaiting ? .laterInSession : due.map { .on($0) } ?? .unscheduled
    case .retry, .fill, .extra, .contested, .exam:
      return concept?.rated == nil
        ? (isWaiting ? .laterInSession : .unscheduled) : due.map { .unchanged($0) } ?? .unscheduled
    }
  }
}

extension Reason {
  /// How good the reason is for an item: the criterion that decides is the first that fails.
  func verdict(on item: Item) -> ReasonVerdict {
    let deciding = item.fails.map { Reason.fails($0) } ?? .allHold
    return self == deciding ? .right : .wrong(given: self, deciding: deciding)
  }
}
