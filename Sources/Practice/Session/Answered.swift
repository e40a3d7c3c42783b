import QuestionBank

/// An answer of the session, with all that taking it back needs.
struct Answered: Sendable {
  /// The question.
  let question: Question
  /// The place that it was asked in.
  let slot: Slot
  /// What was recorded; an amendment replaces it.
  var review: Review
  /// The contrasting example that was shown with its answer.
  let sighting: Sighting?
  /// Whether the item was new to the learner.
  let wasFresh: Bool
  /// The session before the answer.
  let before: Snapshot

  /// What an answer changes.
  struct Snapshot: Sendable {
    let progress: Progress
    let queue: [Slot]
    let retryCounts: [ConceptKey: Int]
    let met: [ConceptKey]
  }
}

extension Session {
  var snapshot: Answered.Snapshot {
    Answered.Snapshot(progress: progress, queue: queue, retryCounts: retryCounts, met: met)
  }

  mutating func restore(_ snapshot: Answered.Snapshot) {
    progress = snapshot.progress
    queue = snapshot.queue
    retryCounts = snapshot.retryCounts
    met = snapshot.met
  }
}
