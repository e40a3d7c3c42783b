import Practice
import QuestionBank
import Scheduling

/// Writes histories by hand.
struct History {
  private(set) var facts: [Fact] = []
  private var count = 0

  mutating func stamp(_ moment: Moment, session: UInt64 = 1) -> Stamp {
    count += 1
    return Stamp(
      id: FactID(high: 7, low: UInt64(count)), moment: moment,
      session: FactID(high: 1, low: session), ordinal: count)
  }

  @discardableResult
  mutating func review(
    _ item: String, of concept: Int = 0, right: Bool, on day: Int, seconds: Int64 = 0,
    mode: Mode = .probe, rating: Rating? = nil, probeSize: Int = 2,
    confidence: Confidence = .plain, answer given: QuestionBank.Category.ID? = nil
  ) -> FactID {
    let stamp = stamp(Sample.noon(day, seconds: seconds))
    let answer = given ?? Sample.answer(of: item)
    let other = answer == Sample.general ? Sample.special : Sample.general
    facts.append(
      .review(
        Review(
          stamp: stamp, mode: mode, probeSize: probeSize, subject: "sample",
          item: Sample.key(item), bankRevision: Revision(hash: 1), concept: Sample.key(concept),
          answer: answer, response: right ? answer : other,
          rating: rating ?? (right ? .good : .again), confidence: confidence, usedHint: false,
          reason: nil, latencyMilliseconds: 4000)))
    return stamp.id
  }

  mutating func sighting(_ item: String, on day: Int) {
    let stamp = stamp(Sample.noon(day))
    facts.append(
      .sighting(
        Sighting(
          stamp: stamp, subject: "sample", item: Sample.key(item),
          answer: Sample.answer(of: item))))
  }

  mutating func void(_ review: FactID, on day: Int) {
    let stamp = stamp(Sample.noon(day))
    facts.append(.void(Fact.Void(stamp: stamp, review: review)))
  }

  mutating func guess(_ review: FactID, on day: Int) {
    let stamp = stamp(Sample.noon(day))
    facts.append(.amendment(Amendment(stamp: stamp, review: review, confidence: .guess)))
  }

  /// The state that follows, as seen long after.
  var progress: Progress { Progress.folding(facts, today: Sample.day(10_000)).progress }

  func concept(_ number: Int = 0) -> ConceptProgress? { progress.concepts[Sample.key(number)] }
}
