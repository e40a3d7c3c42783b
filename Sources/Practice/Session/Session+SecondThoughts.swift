import QuestionBank
import Scheduling

extension Session {
  /// Takes the last answer back and asks another example in its place.
  ///
  /// The learner saw the item's answer, and that of its twin: both stay seen.
  mutating func undo(at moment: Moment) -> [Event] {
    guard let last = answered.popLast() else { return [.refused(.noAnswerYet)] }
    restore(last.before)
    progress.apply(Sighting(voiding: last.review))
    if let sighting = last.sighting { progress.apply(sighting) }
    let others =
      request.trial == nil
      ? otherExamples(
        of: last.slot.concept, than: last.slot.example, mode: last.slot.mode, on: moment.studyDay)
      : []
    queue.insert(others.first ?? last.slot, at: 0)
    phase = .pausing
    let void = Fact.Void(stamp: stamp(at: moment), review: last.review.stamp.id)
    return [.record([.void(void)]), .undone(last.question)] + advance(at: moment)
  }

  /// Notes that the last answer was a guess: if it was right, it is rated as hard.
  mutating func noteGuess(at moment: Moment) -> [Event] {
    guard var last = answered.last else { return [.refused(.noAnswerYet)] }
    let amendment = Amendment(
      stamp: stamp(at: moment), review: last.review.stamp.id, confidence: .guess)
    last.review = last.review.amended(by: amendment)
    progress = last.before.progress
    progress.apply(last.review, model: rules.model)
    if let sighting = last.sighting { progress.apply(sighting) }
    answered[answered.count - 1] = last
    return [
      .record([.amendment(amendment)]), .guessNoted(last.question, last.review.rating),
    ]
  }
}
