import Practice
import Probability
import QuestionBank
import SimulatedPractice
import Testing

@testable import Statistics

@Suite("A report of a learner's answers")
struct ReportLawsTests {
  let today = Moment.noon(90).studyDay

  func history(seed: UInt64) -> [Fact] {
    var learner = LifelikeLearner(curriculum: .shipped, seed: seed)
    return learner.practise(days: 90)
  }

  func report(_ facts: [Fact]) -> StatisticsReport {
    StatisticsReport(
      of: AnswerHistory(of: AnswerLog(facts, today: today)),
      progress: Progress.folding(facts, today: today).progress, curriculum: .shipped, today: today)
  }

  /// Everything in a report that is no sum in an order.
  func exactly(_ report: StatisticsReport) -> [AnyHashable] {
    [
      report.answerCount, report.setAside, report.accuracy, report.confusion, report.criteria,
      report.concepts, report.subjects, report.confidence, report.effort, report.calendar,
      report.forecast, report.suggestion, report.calibration.remembered,
    ]
  }

  @Test("is the same in whatever order the facts are read", arguments: [1, 2, 3] as [UInt64])
  func readingOrder(seed: UInt64) {
    let facts = history(seed: seed)
    var generator = SplitMix64(seed: seed)
    let other = report(facts.shuffled(using: &generator))
    #expect(exactly(other) == exactly(report(facts)))
    #expect(other.calibration == report(facts).calibration)
  }

  /// The concept that a fact belongs to; facts of different concepts do not know of one another.
  func concept(of fact: Fact, _ reviews: [FactID: ConceptKey]) -> ConceptKey? {
    switch fact {
    case .review(let review): review.concept
    case .sighting(let sighting): Curriculum.shipped[sighting.item]?.concept
    case .amendment(let amendment): reviews[amendment.review]
    default: nil
    }
  }

  /// The facts with those of each session dealt anew to its places, each concept's in their order.
  func dealt(_ facts: [Fact], using generator: inout SplitMix64) -> [Fact] {
    let reviews = Dictionary(
      facts.compactMap { fact -> (FactID, ConceptKey)? in
        if case .review(let review) = fact { (review.stamp.id, review.concept) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    var dealt: [Fact] = []
    for (_, session) in Dictionary(grouping: facts, by: \.stamp.session) {
      let session = session.sorted { $0.stamp < $1.stamp }
      let movable = session.filter { concept(of: $0, reviews) != nil }
      dealt += session.filter { concept(of: $0, reviews) == nil }
      var lines = Dictionary(grouping: movable) { concept(of: $0, reviews) }.values.map { $0[...] }
        .sorted { $0[0].stamp < $1[0].stamp }
      for place in movable {
        let total = lines.reduce(0) { $0 + $1.count }
        var number = Int.random(in: 0..<total, using: &generator)
        guard
          let line = lines.firstIndex(where: {
            number -= $0.count
            return number < 0
          }), var fact = lines[line].popFirst()
        else { continue }
        fact.move(to: place.stamp)
        dealt.append(fact)
      }
    }
    return dealt
  }

  @Test(
    "is the same, but for what is listed in order, when answers about different concepts change places",
    arguments: [1, 2, 3, 4] as [UInt64])
  func permuted(seed: UInt64) throws {
    let facts = history(seed: seed)
    var generator = SplitMix64(seed: seed)
    let moved = dealt(facts, using: &generator)
    #expect(moved.count == facts.count && Set(moved) != Set(facts))
    let (one, other) = (report(facts), report(moved))
    #expect(one.accuracy == other.accuracy && one.confusion == other.confusion)
    #expect(one.criteria == other.criteria && one.effort == other.effort)
    #expect(one.calendar == other.calendar && one.forecast == other.forecast)
    #expect(one.confidence.levels == other.confidence.levels)
    #expect(Set(one.confidence.sureButWrong) == Set(other.confidence.sureButWrong))
    #expect(one.suggestion == other.suggestion)
    for (concept, again) in zip(one.concepts, other.concepts) {
      #expect(concept.standing == again.standing && concept.rated == again.rated)
      #expect(concept.firstExposures == again.firstExposures && concept.answers == again.answers)
    }
    #expect(one.calibration.remembered == other.calibration.remembered)
    let losses = try (#require(one.calibration.logLoss), #require(other.calibration.logLoss))
    #expect(abs(losses.0 - losses.1) < 1e-9)
  }

  @Test("counts what two halves of the time count together")
  func halves() {
    let facts = history(seed: 5)
    let log = AnswerLog(facts, today: today)
    let half = Moment.noon(45).studyDay
    let history = AnswerHistory(of: log)
    let before = history.selected(by: AnswerSelection(until: half))
    let after = history.selected(by: AnswerSelection(since: half + 1))
    #expect(!before.answers.isEmpty && !after.answers.isEmpty)
    let all = ConfusionMatrix(of: history, subject: Curriculum.shipped.subjects[0])
    let parts = [before, after].map {
      ConfusionMatrix(of: $0, subject: Curriculum.shipped.subjects[0])
    }
    #expect(all.total == parts[0].total + parts[1].total)
    for row in all.counts.indices {
      for column in all.counts.indices {
        #expect(
          all.counts[row][column] == parts[0].counts[row][column] + parts[1].counts[row][column])
      }
    }
  }
}

extension Fact {
  /// Puts a fact in the place of another in its session, with its time.
  fileprivate mutating func move(to place: Stamp) {
    func moved(_ stamp: Stamp) -> Stamp {
      Stamp(id: stamp.id, moment: place.moment, session: place.session, ordinal: place.ordinal)
    }
    switch self {
    case .review(var fact):
      fact.stamp = moved(fact.stamp)
      self = .review(fact)
    case .sighting(var fact):
      fact.stamp = moved(fact.stamp)
      self = .sighting(fact)
    case .amendment(var fact):
      fact.stamp = moved(fact.stamp)
      self = .amendment(fact)
    default: break
    }
  }
}
