import Practice
import Probability
import QuestionBank
import Scheduling

/// The answers of years: sessions of twenty, one a day, of a learner who is right five times in six.
public enum GeneratedReviews {
  /// The day of the first session.
  public static let firstDay = StudyDay(number: 10_000)

  /// The day of the last session.
  public static func lastDay(of count: Int) -> StudyDay { firstDay + (count - 1) / perDay }

  /// Facts that a session records: its start and its reviews; the same for the same items.
  public static func facts(reviews count: Int, of curriculum: Curriculum) -> [Fact] {
    var generator = SplitMix64(seed: 100_000)
    let examples = curriculum.lessons.flatMap(\.examples).compactMap { curriculum[$0] }
    guard !examples.isEmpty else { return [] }
    var facts: [Fact] = []
    var session = FactID(using: &generator)
    for number in 0..<count {
      if number.isMultiple(of: perDay) {
        session = FactID(using: &generator)
        facts.append(
          .session(SessionStart(stamp: stamp(number, session, id: session, ordinal: 0))))
      }
      let example = examples[Int.random(in: examples.indices, using: &generator)]
      let id = FactID(using: &generator)
      let stamp = stamp(number, session, id: id, ordinal: number % perDay + 1)
      facts.append(.review(review(stamp, of: example, in: curriculum, using: &generator)))
    }
    return facts
  }

  private static let perDay = 20

  private static func stamp(_ number: Int, _ session: FactID, id: FactID, ordinal: Int) -> Stamp {
    let day = firstDay + number / perDay
    let noon = Int64(day.number) * 86_400_000 + 12 * 3_600_000
    return Stamp(
      id: id,
      moment: Moment(
        time: Timestamp(milliseconds: noon + Int64(number % perDay) * 15_000),
        offset: UTCOffset(minutes: 60)),
      session: session, ordinal: ordinal)
  }

  private static func review(
    _ stamp: Stamp, of example: Curriculum.Example, in curriculum: Curriculum,
    using generator: inout SplitMix64
  ) -> Review {
    let isRight = Int.random(in: 0..<6, using: &generator) > 0
    let categories = curriculum[example.subject]?.categories.map(\.id) ?? []
    let wrong = categories.first { $0 != example.item.answer } ?? example.item.answer
    return Review(
      stamp: stamp, mode: .probe, probeSize: 1, subject: example.subject, item: example.key,
      bankRevision: example.bankRevision, concept: example.concept, answer: example.item.answer,
      response: isRight ? example.item.answer : wrong, rating: isRight ? .good : .again,
      confidence: .plain, usedHint: false, reason: nil,
      latencyMilliseconds: Int.random(in: 2_000...20_000, using: &generator))
  }
}
