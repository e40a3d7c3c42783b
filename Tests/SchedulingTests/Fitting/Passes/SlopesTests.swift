import Probability
import Testing

@testable import Scheduling

@Suite("The slopes of the loss")
struct SlopesTests {
  /// Parameters well within their bounds, where a small change moves nothing to a bound.
  func interior<Parameters: ModelParameters>(
    _: Parameters.Type, _ generator: inout SplitMix64
  ) -> Parameters {
    let inner = Parameters.bounds.map { bounds in
      let width = bounds.upperBound - bounds.lowerBound
      return (bounds.lowerBound + 0.02 * width)...(bounds.upperBound - 0.02 * width)
    }
    var values = [Double].random(in: inner, &generator)
    // First stabilities rise with the rating, as FSRS-7 demands.
    values.replaceSubrange(0..<4, with: values[..<4].map { $0 / 10 }.sorted())
    for index in 1..<4 { values[index] += Double(index) }
    return Parameters(clamping: values)
  }

  /// How fast the loss changes with a parameter, from two places on either side.
  func difference<Model: FittableModel>(
    _ model: Model, _ index: Int, step: Double, over log: TrainingLog
  ) -> Double {
    func loss(_ change: Double) -> Double {
      var values = model.parameters.values
      values[index] += change
      return Model(parameters: .init(clamping: values)).loss(over: log).value
    }
    // Five places: what is left out is of the fourth order of the step.
    return (8 * (loss(step) - loss(-step)) - (loss(2 * step) - loss(-2 * step))) / (12 * step)
  }

  func check<Model: FittableModel>(_: Model.Type, rounds: Int) {
    var generator = SplitMix64(seed: 71)
    var compared = 0
    var atKinks = 0
    for round in 0..<rounds {
      let log = TrainingLog(
        RandomLog.make(cards: 3, reviewsPerCard: 2...9, seed: UInt64(round)).allTargets)
      let model = Model(
        parameters: round == 0 ? .default : interior(Model.Parameters.self, &generator))
      let slopes = model.loss(over: log).slopes
      let scale = slopes.map(abs).max() ?? 0
      for index in slopes.indices where round > 0 || Model.Parameters.isInside(index) {
        let size = max(0.01, abs(model.parameters.values[index]))
        let coarse = difference(model, index, step: 2e-4 * size, over: log)
        let fine = difference(model, index, step: 1e-4 * size, over: log)
        let noise = 1e-9 * scale / size
        guard abs(coarse - fine) <= 1e-7 * abs(fine) + noise else {
          atKinks += 1
          continue
        }
        compared += 1
        #expect(
          abs(slopes[index] - fine) <= 1e-6 * abs(fine) + 10 * noise,
          "w\(index) in round \(round): \(slopes[index]), by differences \(fine)")
      }
    }
    #expect(compared > 10 * atKinks, "\(atKinks) of \(compared + atKinks) lie at a kink")
  }

  @Test("of FSRS-6 are those that small changes of each parameter find")
  func fsrs6() { check(FSRS6.self, rounds: 25) }

  @Test("of FSRS-7 are those that small changes of each parameter find")
  func fsrs7() { check(FSRS7.self, rounds: 25) }

  func checkLoss<Model: FittableModel>(_: Model.Type) {
    var generator = SplitMix64(seed: 5)
    for round in 0..<40 {
      let targets = RandomLog.make(cards: 6, maximumDays: 900, seed: UInt64(round)).allTargets
      let model = Model(
        parameters: .init(clamping: .random(in: Model.Parameters.bounds, &generator)))
      let expected = zip(targets.retrievabilities(in: model), targets.targets).reduce(0) {
        $0 + Prediction.loss($1.0, isRecalled: $1.1.isRecalled)
      }
      #expect(relativeError(model.loss(over: TrainingLog(targets)).value, expected) < 1e-9)
    }
  }

  @Test("belong to the loss of what the models themselves foresee")
  func losses() {
    checkLoss(FSRS6.self)
    checkLoss(FSRS7.self)
  }

  @Test("agree with those that fsrs-rs computes by itself")
  func reference() throws {
    // Four cards of six reviews and one to be foreseen: days since the one before, and ratings.
    let days: [[Int]] = [
      [0, 0, 0, 0, 1, 3, 4], [0, 0, 0, 1, 3, 6, 11], [0, 0, 0, 1, 3, 6, 12],
      [0, 0, 1, 3, 5, 12, 23],
    ]
    let ratings: [[Rating]] = [
      [.again, .good, .again, .easy, .good, .hard, .good],
      [.hard, .easy, .easy, .good, .again, .good, .good],
      [.good, .hard, .easy, .good, .good, .good, .good],
      [.easy, .easy, .good, .good, .good, .easy, .again],
    ]
    let cards = zip(days, ratings).enumerated().map { index, card in
      // All foreseen ones come last.
      var day = 100 + index - card.0.reduce(0, +)
      return zip(card.0, card.1).enumerated().map { place, review in
        day += review.0
        return LoggedReview(
          review.1, atMilliseconds: day * RandomLog.dayInMilliseconds + 20_000_000 + place)
      }
    }
    let targets = ReviewTargets(
      of: ReviewLog(cards: cards),
      countingDays: .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0), sameDay: .included)
    let count = targets.targets.count
    let loss = FSRS6().loss(over: TrainingLog(targets.limited(to: (count - 4)..<count)))
    #expect(abs(loss.value - 4.046_602_7) < 1e-5)
    // fsrs-rs, `test_loss_and_grad`, in single precision.
    let slopes = [
      -0.095688485, -0.0051607806, -0.0012249565, 0.007462064, 0.03650761, -0.082112335,
      0.0593964, -2.1474836, 0.57626534, -2.8751316, 0.7154875, -0.028993709, 0.0099172965,
      -0.2189217, -0.0017800558, -0.089381434, 0.299141, 0.068104014, -0.011605468, -0.25398168,
      0.27700496,
    ]
    for (ours, theirs) in zip(loss.slopes, slopes) {
      #expect(relativeError(ours, theirs) < 5e-5)
    }
  }
}

extension ModelParameters {
  /// Whether the default lies away from the ends of its bounds.
  static func isInside(_ index: Int) -> Bool {
    let value = Self.default.values[index]
    let step = 1e-3 * max(0.01, abs(value))
    return bounds[index].contains(value - step) && bounds[index].contains(value + step)
  }
}
