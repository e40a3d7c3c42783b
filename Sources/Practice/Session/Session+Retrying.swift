import QuestionBank

extension Session {
  /// How often a missed concept returns in a session at most.
  static let retryLimit = 3
  /// How many other questions come before a missed concept returns.
  static let retryDistance = 3

  /// Lets a missed concept return, or lets it rest once it is right.
  mutating func planRetry(after review: Review, in slot: Slot, on today: StudyDay) {
    guard slot.mode != .contested else { return }
    let concept = slot.concept
    if review.isRight {
      queue.removeAll { $0.concept == concept && $0.mode == .retry }
      return
    }
    // After a cold try the probe is the return; a probe that was missed is settled, so that the
    // places of its other examples are free.
    if slot.mode == .probe { queue.removeAll { $0.concept == concept && $0.mode == .probe } }
    guard !queue.contains(where: { $0.concept == concept }),
      retryCounts[concept, default: 0] < Self.retryLimit,
      let retry = anotherExample(of: concept, than: slot.example, mode: .retry, on: today),
      makeRoom()
    else { return }
    retryCounts[concept, default: 0] += 1
    queue.insert(retry, at: placeOf(retry))
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

  /// The first place after three other questions at which the order costs least.
  private func placeOf(_ retry: Slot) -> Int {
    let interleaving = Interleaving(curriculum: curriculum)
    let past = answered.map(\.slot)
    let first = min(Self.retryDistance, queue.count)
    let costs = (first...queue.count).map { index in
      var order = queue
      order.insert(retry, at: index)
      return interleaving.cost(of: order, after: past)
    }
    return costs.indices.min { (costs[$0], $0) < (costs[$1], $1) }.map { first + $0 } ?? first
  }

  /// Another example of a concept, by the ranks of its mode; nil when the concept has no other.
  mutating func anotherExample(
    of concept: ConceptKey, than missed: ItemKey, mode: Mode, on today: StudyDay
  ) -> Slot? {
    guard let lesson = curriculum[concept] else { return nil }
    let planner = planner(on: today)
    let keys = (mode == .contested ? lesson.contested : lesson.examples).filter { $0 != missed }
    let ranks =
      mode == .retry
      ? planner.choice.retryRanks(of: keys, concept: concept, using: &generator)
      : planner.choice.probeRanks(of: keys, concept: concept, using: &generator)
    let waiting = Set(queue.map(\.example))
    let near = Set(
      (answered.map(\.slot) + queue).compactMap { Draft.Group(curriculum[$0.example]) })
    let free = ranks.lazy.map { $0.filter { !waiting.contains($0) } }.first { !$0.isEmpty } ?? []
    let key =
      free.first { Draft.Group(curriculum[$0]).map { !near.contains($0) } ?? true } ?? free.first
    return key.map { Slot(example: $0, concept: concept, mode: mode) }
  }
}
