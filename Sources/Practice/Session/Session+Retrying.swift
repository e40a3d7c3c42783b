import QuestionBank
import Scheduling

extension Session {
  /// How often a missed concept returns in a session at most.
  static let retryLimit = 3
  /// How many examples are considered for a retry: enough to have both answers of two among them.
  static let retryChoices = 4

  /// Lets a missed concept return, or lets it rest once it is right; one that is right and will be
  /// forgotten within the hour all the same returns once.
  mutating func planRetry(after review: Review, in slot: Slot, on today: StudyDay) {
    guard slot.mode.isPractice, request.trial == nil else { return }
    let concept = slot.concept
    if review.isRight {
      queue.removeAll { $0.concept == concept && $0.mode == .retry }
      guard isForgottenSoon(concept, ratedBy: slot, on: today) else { return }
    }
    // After a cold try the probe is the return; a probe that was missed is settled, so that the
    // places of its other examples are free.
    if slot.mode == .probe { queue.removeAll { $0.concept == concept && $0.mode == .probe } }
    guard !queue.contains(where: { $0.concept == concept }),
      retryCounts[concept, default: 0] < Self.retryLimit
    else { return }
    let retries = otherExamples(of: concept, than: slot.example, mode: .retry, on: today)
    guard !retries.isEmpty, makeRoom() else { return }
    retryCounts[concept, default: 0] += 1
    place(oneOf: retries)
  }

  /// Whether an answer settled the rating of a concept that the model takes to be due again within the
  /// hour: the schedule counts in days, so the session asks.
  private func isForgottenSoon(
    _ concept: ConceptKey, ratedBy slot: Slot, on today: StudyDay
  ) -> Bool {
    guard slot.mode == .probe, let progress = progress.concepts[concept],
      let probe = progress.probe, probe.day == today, probe.isSettled, let rated = progress.rated
    else { return false }
    let days = rules.model.interval(
      of: rated.memory, desiredRetention: rules.desiredRetention)
    return days * 24 < PracticeRules.hoursWithinSession
  }

  /// Whether one more question fits; a place that no probe needs gives way.
  private mutating func makeRoom() -> Bool {
    let limit = request.questionLimit(under: rules)
    if answered.count + queue.count < limit { return true }
    guard
      let spare = queue.lastIndex(where: { $0.mode == .fill || $0.mode == .extra })
    else { return false }
    queue.remove(at: spare)
    return true
  }

  /// Puts the first of some retries where the order costs least; a later one if it costs less than
  /// those before it.
  private mutating func place(oneOf retries: [Slot]) {
    let interleaving = Interleaving(curriculum: curriculum)
    let past = answered.map(\.slot)
    var best: (order: [Slot], cost: Interleaving.Cost)?
    for retry in retries.prefix(Self.retryChoices) {
      let placed = placed(retry, after: past, interleaving)
      if best.map({ placed.cost < $0.cost }) ?? true { best = placed }
      if best?.cost == Interleaving.Cost.none { break }
    }
    if let best { queue = best.order }
  }

  /// The rest of the session with a retry: three other questions on if that is as good as any place;
  /// if rules would still give way, in another order altogether.
  private mutating func placed(
    _ retry: Slot, after past: [Slot], _ interleaving: Interleaving
  ) -> (order: [Slot], cost: Interleaving.Cost) {
    let first = min(Interleaving.retryDistance - 1, queue.count)
    let orders = (first...queue.count).map { index in
      var order = queue
      order.insert(retry, at: index)
      return (order: order, cost: interleaving.cost(of: order, after: past))
    }
    let least = orders.enumerated().min {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    guard let best = least?.element else { return (queue, .none) }
    guard best.cost > .none else { return best }
    let order = Arrangement(curriculum: curriculum).arrange(
      best.order, after: past, using: &generator)
    let cost = interleaving.cost(of: order, after: past)
    return cost < best.cost ? (order, cost) : best
  }

  /// Other examples of a concept in the order in which they are preferred: by the ranks of their
  /// mode, those first whose contrast group the session does not touch.
  mutating func otherExamples(
    of concept: ConceptKey, than asked: ItemKey, mode: Mode, on today: StudyDay
  ) -> [Slot] {
    guard let lesson = curriculum[concept] else { return [] }
    let choice = planner(on: today).choice
    let keys = (mode == .contested ? lesson.contested : lesson.examples).filter { $0 != asked }
    let ranks =
      mode == .retry
      ? choice.retryRanks(of: keys, concept: concept, using: &generator)
      : choice.probeRanks(of: keys, concept: concept, using: &generator)
    let waiting = Set(queue.map(\.example))
    let near = Set(
      (answered.map(\.slot) + queue).compactMap { Draft.Group(curriculum[$0.example]) })
    let free = ranks.joined().filter { !waiting.contains($0) }
    let touching = free.filter { key in
      Draft.Group(curriculum[key]).map { near.contains($0) } ?? false
    }
    return (free.filter { !touching.contains($0) } + touching).map {
      Slot(example: $0, concept: concept, mode: mode)
    }
  }
}
