import Practice
import Probability
import QuestionBank
import Scheduling
import Statistics
import Testing

@Suite("The statistics of answers")
struct AnswerStatisticsTests {
  /// Facts of one session a day, numbered in their order.
  struct History {
    var facts: [Fact] = []

    func stamp(day: Int) -> Stamp {
      let noon = Timestamp(milliseconds: Int64(day) * 86_400_000 + 43_200_000)
      return Stamp(
        id: FactID(high: 0, low: UInt64(facts.count)),
        moment: Moment(time: noon, offset: UTCOffset(minutes: 0)),
        session: FactID(high: 1, low: UInt64(day)), ordinal: facts.count)
    }

    @discardableResult
    mutating func review(
      _ item: String, right: Bool, day: Int = 10, mode: Mode = .probe
    ) -> FactID {
      let stamp = stamp(day: day)
      facts.append(
        .review(
          Review(
            stamp: stamp, mode: mode, probeSize: 1, subject: "s", item: key(item),
            bankRevision: Revision(hash: 0), concept: .concept("s", "c"), answer: "a",
            response: right ? "a" : "b", rating: right ? .good : .again, confidence: .plain,
            usedHint: false, reason: nil, latencyMilliseconds: 1)))
      return stamp.id
    }

    mutating func void(_ review: FactID, day: Int = 10) {
      facts.append(.void(Fact.Void(stamp: stamp(day: day), review: review)))
    }

    mutating func show(_ item: String, day: Int = 10) {
      facts.append(
        .sighting(Sighting(stamp: stamp(day: day), subject: "s", item: key(item), answer: "a")))
    }

    func key(_ item: String) -> ItemKey { ItemKey(bank: "b", item: .init(item)) }
    var statistics: AnswerStatistics {
      AnswerStatistics(of: facts, today: StudyDay(number: 10))
    }
  }

  var history = History()

  @Test("count the first answer to an example apart from those after it")
  mutating func firstExposure() {
    history.review("x", right: false)
    history.review("x", right: true)
    history.review("x", right: true, day: 11)
    history.review("y", right: true)
    #expect(history.statistics.newExamples == Proportion(successes: 1, trials: 2))
    #expect(history.statistics.repeats == Proportion(successes: 2, trials: 2))
    #expect(history.statistics.days.map(\.number) == [10, 11])
  }

  @Test("an example that was shown with its answer is new no more")
  mutating func sightings() {
    history.show("x")
    history.review("x", right: true)
    #expect(history.statistics.newExamples.trials == 0)
    #expect(history.statistics.repeats.trials == 1)
  }

  @Test("an answer that was taken back counts nowhere, and its example is new no more")
  mutating func voids() {
    history.void(history.review("x", right: false))
    history.review("x", right: true)
    #expect(history.statistics.newExamples.trials == 0)
    #expect(history.statistics.repeats == Proportion(successes: 1, trials: 1))
  }

  @Test("contested examples never count")
  mutating func contested() {
    history.review("x", right: true, mode: .contested)
    #expect(history.statistics.answerCount == 0 && history.statistics.days.isEmpty)
  }

  @Test("facts dated after tomorrow are left out")
  mutating func future() {
    history.review("x", right: true, day: 11)
    history.review("y", right: true, day: 12)
    #expect(history.statistics.answerCount == 1)
  }

  @Test("do not depend on the order in which facts come")
  mutating func order() {
    for number in 0..<40 {
      let id = history.review("\(number % 13)", right: number % 3 == 0, day: 1 + number % 10)
      if number % 7 == 0 { history.void(id) }
      if number % 11 == 0 { history.show("\(number + 1)", day: 1 + number % 10) }
    }
    var generator = SplitMix64(seed: 4)
    let shuffled = AnswerStatistics(
      of: history.facts.shuffled(using: &generator), today: StudyDay(number: 10))
    #expect(shuffled == history.statistics)
  }

  @Test("of somebody who starts are empty")
  func empty() {
    #expect(history.statistics.newExamples.rate == nil && history.statistics.days.isEmpty)
  }
}
