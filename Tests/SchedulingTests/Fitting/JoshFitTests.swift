import Foundation
import ProjectFiles
import Scheduling
import Testing

@Suite("Fitting to a real learner's log", .enabled(if: JoshLog.isThere))
struct JoshFitTests {
  struct Anchor: Decodable {
    var n: Int
    var default_loss: Double
    var fitted_loss: Double
  }

  static func anchor(_ name: String) throws -> Anchor {
    let url = try #require(
      ProjectFiles.shared("scheduling/vectors/josh_fullfit_anchors.json"))
    let all = try JSONDecoder().decode([String: Anchor].self, from: Data(contentsOf: url))
    return try #require(all[name])
  }

  func targets(_ elapsedDays: ElapsedDays, _ sameDay: SameDayReviews) throws -> ReviewTargets {
    ReviewTargets(of: try JoshLog.load(), countingDays: elapsedDays, sameDay: sameDay)
  }

  static let calendar = ElapsedDays.calendarDays(rolloverHours: 4, utcOffsetMinutes: 0)

  func expect<Model: FittableModel>(
    _ model: Model, to targets: ReviewTargets, reaches name: String
  ) throws {
    let anchor = try Self.anchor(name)
    #expect(targets.targets.count == anchor.n)
    func meanLoss(_ model: Model) -> Double {
      model.loss(over: TrainingLog(targets)).value / Double(anchor.n)
    }
    #expect(abs(meanLoss(model) - anchor.default_loss) < 1e-6)
    let fitted = Model(parameters: Model.parameters(fittedTo: targets))
    #expect(meanLoss(fitted) < anchor.fitted_loss + 0.0005)
  }

  @Test("is adopted, as it foresees later reviews better")
  func adopted() throws {
    let fit = Fit(of: FSRS6(), to: try targets(Self.calendar, .leftOut))
    #expect(fit.outcome == .adopted && fit.scope == .everything)
    let outOfSample = try #require(fit.outOfSample)
    #expect(outOfSample.targetCount == 4_184)
    #expect(outOfSample.fitted < outOfSample.present - 0.004)
    #expect(fit.extent.cardCount == 1_205 && fit.extent.reviewCount == 12_580)
  }

  @Test("comes to the optimum of FSRS-6 over later days that another optimiser found")
  func fsrs6() throws {
    try expect(FSRS6(), to: try targets(Self.calendar, .leftOut), reaches: "nosame|FSRS6")
  }

  @Test("comes to the optimum of FSRS-7 over later days")
  func fsrs7() throws {
    try expect(FSRS7(), to: try targets(.fractional, .leftOut), reaches: "nosame|FSRS7")
  }

  @Test("comes to the optimum of FSRS-7 over all reviews")
  func fsrs7SameDay() throws {
    try expect(FSRS7(), to: try targets(.fractional, .included), reaches: "withsame|FSRS7")
  }

  @Test(
    "foresees later reviews better than the published optimisers do",
    arguments: [
      (SameDayReviews.leftOut, "FSRS-6", 0.4401), (.leftOut, "FSRS-7", 0.4337),
      (.included, "FSRS-7", 0.4689),
    ])
  func folds(sameDay: SameDayReviews, model: String, published: Double) throws {
    let predictors: [any Predictor] = [
      ModelPredictor("FSRS-6", counting: .wholeDays) {
        FSRS6(parameters: FSRS6.parameters(fittedTo: $0))
      },
      ModelPredictor("FSRS-7", counting: .fractions) {
        FSRS7(parameters: FSRS7.parameters(fittedTo: $0))
      },
    ]
    let evaluation = try Evaluation(
      of: try JoshLog.load(), sameDay: sameDay, calendar: Self.calendar)
    let predictor = try #require(predictors.first { $0.name == model })
    let result = evaluation.results(
      of: [(model, evaluation.predictions(of: predictor))], seed: 1)
    #expect(try #require(result.first).scores.logLoss <= published)
  }
}
