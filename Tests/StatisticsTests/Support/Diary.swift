import Practice
import QuestionBank
import Scheduling
import Statistics

/// Answers written by hand, a session a day; items and categories are named by words.
struct Diary {
  private(set) var facts: [Fact] = []
  /// The subject of all items.
  let subject: Subject

  /// Starts with a subject of nested categories, `wide` around `narrow`, and a rule of two criteria.
  init() {
    var subject = Subject(
      id: "s", title: "Wide or narrow?",
      categories: [
        Category(id: "wide", key: "w", name: "wide"),
        Category(id: "narrow", key: "n", name: "narrow", partOf: "wide"),
      ])
    subject.decision = [
      Criterion(id: "first", ask: "Is it one?", ifNo: "wide"),
      Criterion(id: "second", ask: "Is it two?", ifNo: "wide", ifYes: "narrow"),
    ]
    subject.concepts = [Concept(id: "c", name: "the concept")]
    self.subject = subject
  }

  static func day(_ number: Int) -> StudyDay { StudyDay(number: 20_000 + number) }

  private func stamp(_ day: Int, after pause: Int64 = 0) -> Stamp {
    let noon = Timestamp(
      milliseconds: Int64(Self.day(day).number) * 86_400_000 + 43_200_000 + pause)
    return Stamp(
      id: FactID(high: 0, low: UInt64(facts.count)),
      moment: Moment(time: noon, offset: UTCOffset(minutes: 0)),
      session: FactID(high: 1, low: UInt64(day)), ordinal: facts.count)
  }

  @discardableResult
  mutating func answer(
    _ item: String, _ response: QuestionBank.Category.ID, to answer: QuestionBank.Category.ID,
    day: Int = 0, mode: Mode = .probe, confidence: Confidence = .plain, hint: Bool = false,
    reason: Reason? = nil, milliseconds: Int = 1_000, probeSize: Int = 1,
    after pause: Int64 = 0
  ) -> FactID {
    let stamp = stamp(day, after: pause)
    facts.append(
      .review(
        Review(
          stamp: stamp, mode: mode, probeSize: probeSize, subject: "s", item: Self.key(item),
          bankRevision: Revision(hash: 0), concept: .concept("s", "c"), answer: answer,
          response: response, rating: response == answer ? .good : .again, confidence: confidence,
          usedHint: hint, reason: reason, latencyMilliseconds: milliseconds)))
    return stamp.id
  }

  mutating func show(_ item: String, day: Int = 0) {
    facts.append(
      .sighting(
        Sighting(stamp: stamp(day), subject: "s", item: Self.key(item), answer: "narrow")))
  }

  mutating func takeBack(_ review: FactID, day: Int = 0) {
    facts.append(.void(Fact.Void(stamp: stamp(day), review: review)))
  }

  mutating func forget(_ scope: Forgotten.Scope, day: Int = 0) {
    facts.append(.forgotten(Forgotten(stamp: stamp(day), scope: scope)))
  }

  static func key(_ item: String) -> ItemKey { ItemKey(bank: "b", item: Item.ID(item)) }

  /// A bank with items, each with the criterion that fails, or nil.
  func curriculum(_ items: [(id: String, fails: Criterion.ID?)]) -> Curriculum {
    let made = items.map { id, fails in
      var item = Item(
        id: Item.ID(id), service: "Service \(id).", answer: fails == nil ? "narrow" : "wide")
      item.fails = fails
      item.concept = "c"
      return item
    }
    return Curriculum(banks: [
      Bank(id: "b", title: "B", subject: subject, items: made, revision: Revision(hash: 0))
    ])
  }

  /// The history that the answers make.
  func history(until day: Int = 1_000) -> AnswerHistory {
    AnswerHistory(of: AnswerLog(facts, today: Self.day(day)))
  }
}
