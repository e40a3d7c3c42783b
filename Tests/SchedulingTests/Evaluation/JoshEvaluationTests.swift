import Scheduling
import Testing

/// A row of the table that another harness made of the same log.
struct PublishedScores: Sendable {
  var logLoss: Double
  var binnedError: Double
  var areaUnderCurve: Double

  init(_ logLoss: Double, _ binnedError: Double, _ areaUnderCurve: Double) {
    self.logLoss = logLoss
    self.binnedError = binnedError
    self.areaUnderCurve = areaUnderCurve
  }
}

@Suite("Five folds of a real learner's log", .enabled(if: JoshLog.isThere))
struct JoshEvaluationTests {
  static let predictors: [any Predictor] = [
    AveragePredictor(), SuperMemo2Predictor(), MovingAveragePredictor(),
    ModelPredictor("FSRS-6 default", counting: .wholeDays, FSRS6()),
    ModelPredictor("FSRS-7 default", counting: .fractions, FSRS7()),
  ]

  func results(_ sameDay: SameDayReviews) throws -> [EvaluationResult] {
    let evaluation = try Evaluation(
      of: try JoshLog.load(), sameDay: sameDay,
      calendar: .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0))
    return evaluation.results(
      of: Self.predictors.map { ($0.name, evaluation.predictions(of: $0)) }, seed: 1)
  }

  func expect(_ results: [EvaluationResult], count: Int, toBe published: [PublishedScores]) {
    for (result, expected) in zip(results, published) {
      let scores = result.scores
      #expect(scores.count == count)
      #expect(abs(scores.logLoss - expected.logLoss) <= 0.00005, "\(result)")
      #expect(abs(scores.binnedError - expected.binnedError) <= 0.00005, "\(result)")
      #expect(abs((scores.areaUnderCurve ?? 0) - expected.areaUnderCurve) <= 0.0005, "\(result)")
    }
  }

  @Test("comes to the scores that another harness found, without same-day reviews")
  func laterDays() throws {
    expect(
      try results(.leftOut), count: 5_230,
      toBe: [
        .init(0.5116, 0.1242, 0.512), .init(0.6011, 0.1376, 0.497), .init(0.4783, 0.0609, 0.550),
        .init(0.4422, 0.0622, 0.679), .init(0.4439, 0.0659, 0.670),
      ])
  }

  @Test("and with them")
  func sameDay() throws {
    expect(
      try results(.included), count: 9_475,
      toBe: [
        .init(0.5442, 0.1201, 0.571), .init(1.1822, 0.1971, 0.467), .init(0.5167, 0.0582, 0.602),
        .init(0.7707, 0.1572, 0.568), .init(0.4787, 0.0663, 0.709),
      ])
  }
}
