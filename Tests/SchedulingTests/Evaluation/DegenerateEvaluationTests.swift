import Scheduling
import Testing

@Suite("An evaluation of a log that no learner has")
struct DegenerateEvaluationTests {
  static let day = 86_400_000

  func results(_ cards: [[LoggedReview]], _ sameDay: SameDayReviews) throws -> [EvaluationResult] {
    let evaluation = try Evaluation(
      of: ReviewLog(cards: cards), sameDay: sameDay,
      calendar: .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0))
    return evaluation.results(
      of: PredictorTests.all.map { ($0.name, evaluation.predictions(of: $0)) }, seed: 1)
  }

  @Test("comes to numbers", arguments: [SameDayReviews.leftOut, .included])
  func numbers(sameDay: SameDayReviews) throws {
    let oneCard = (0..<30).map {
      LoggedReview($0 % 4 == 0 ? .again : .good, atMilliseconds: $0 * Self.day)
    }
    let right = (0..<5).map { card in
      (0..<8).map { LoggedReview(.good, atMilliseconds: ($0 * 3 + card) * Self.day) }
    }
    let wrong = right.map { $0.map { LoggedReview(.again, atMilliseconds: $0.milliseconds) } }
    let yearsApart = (0..<4).map { card in
      (0..<6).map { LoggedReview(.good, atMilliseconds: ($0 * 4_000 + card) * Self.day) }
    }
    for cards in [[oneCard], right, wrong, yearsApart] {
      for result in try results(cards, sameDay) {
        #expect(result.scores.logLoss.isFinite && result.scores.logLoss >= 0)
        #expect((0...1).contains(result.scores.binnedError))
        #expect(result.scores.areaUnderCurve.map { (0...1).contains($0) } ?? true)
      }
    }
    #expect(try results(right, sameDay).allSatisfy { $0.scores.areaUnderCurve == nil })
  }

  @Test("knows nothing of days where all happened in one second")
  func oneSecond() throws {
    let cards = (0..<20).map { card in
      (0..<4).map { LoggedReview(.good, atMilliseconds: $0 * 100 + card) }
    }
    #expect(throws: Evaluation.Failure.tooFewTargets(found: 0, needed: 6)) {
      try results(cards, .leftOut)
    }
    #expect(try results(cards, .included).allSatisfy { $0.scores.logLoss.isFinite })
  }
}
