import Foundation
import Probability
import Testing

@testable import Scheduling

@Suite("Predictors")
struct PredictorTests {
  /// Cards that are reviewed now and then, remembered in two of three cases.
  static func log(cards: Int, guess: Double = 0, seed: UInt64 = 5) -> ReviewLog {
    var generator = SplitMix64(seed: seed)
    return ReviewLog(
      cards: (0..<cards).map { _ in
        var moment = Int.random(in: 0..<864_000_000, using: &generator)
        return (0..<6).map { _ in
          moment += Int.random(in: 0..<864_000_000, using: &generator)
          let rating = Int.random(in: 0..<3, using: &generator) == 0 ? Rating.again : .good
          return LoggedReview(rating, atMilliseconds: moment, guess: guess)
        }
      })
  }

  func evaluation(_ log: ReviewLog) throws -> Evaluation {
    try Evaluation(
      of: log, sameDay: .leftOut,
      calendar: .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0))
  }

  static let all: [any Predictor] = [
    AveragePredictor(), MovingAveragePredictor(), SuperMemo2Predictor(),
    ModelPredictor("FSRS-6", counting: .wholeDays, FSRS6()),
    ModelPredictor("FSRS-7", counting: .fractions, FSRS7()),
    ModelPredictor<FSRS6>.fitted("FSRS-6 fitted", counting: .wholeDays),
    ModelPredictor<FSRS7>.fitted("FSRS-7 fitted", counting: .fractions),
    GuessAwarePredictor(ModelPredictor("FSRS-7", counting: .fractions, FSRS7())),
  ]

  @Test("know nothing of what they foresee, nor of what comes after")
  func blindness() throws {
    let log = Self.log(cards: 40)
    let evaluation = try evaluation(log)
    // The last outcomes are turned round: only what was foreseen after them may change.
    let end = evaluation.tested.suffix(30).first?.milliseconds ?? 0
    let turned = ReviewLog(
      cards: log.cards.map { card in
        card.map { review in
          LoggedReview(
            review.milliseconds < end ? review.rating : review.rating == .again ? .good : .again,
            atMilliseconds: review.milliseconds)
        }
      })
    let other = try self.evaluation(turned)
    for predictor in Self.all {
      let count = evaluation.tested.count - 30
      #expect(
        evaluation.predictions(of: predictor).prefix(count + 1)
          == other.predictions(of: predictor).prefix(count + 1))
    }
  }

  @Test("say probabilities, one for each review foreseen, whatever the order of cards")
  func order() throws {
    let log = Self.log(cards: 30)
    let evaluation = try evaluation(log)
    let reversed = try self.evaluation(ReviewLog(cards: log.cards.reversed()))
    for predictor in Self.all {
      let predictions = evaluation.predictions(of: predictor)
      #expect(predictions.count == evaluation.tested.count)
      #expect(predictions.allSatisfy { (0...1).contains($0) })
      #expect(predictions == reversed.predictions(of: predictor))
    }
  }

  @Test("of memory say what following the card gives")
  func retrievability() throws {
    let evaluation = try evaluation(Self.log(cards: 20))
    let model = FSRS7()
    let predictions = evaluation.predictions(
      of: ModelPredictor("FSRS-7", counting: .fractions, model))
    for (prediction, target) in zip(predictions, evaluation.tested) {
      let history = evaluation.fractions.histories[target.card][...target.review]
      let trace = MemoryTrace(of: history, in: model, desiredRetention: 0.9)
      #expect(prediction == trace.steps.last?.retrievability)
    }
  }

  // 1990, by hand: 1, 6, then times the ease; a lapse starts anew and lowers the ease.
  @Test("of SM-2 plan its intervals")
  func superMemo() {
    func interval(_ ratings: [Rating]) -> Double {
      SuperMemo2Predictor.intervalDays(after: ratings.map { TimedRating($0, afterDays: 1) })
    }
    #expect(interval([.good]) == 1)
    #expect(interval([.good, .good]) == 6)
    #expect(interval([.good, .good, .good]) == 15)
    #expect(interval([.again]) == 1)
    // The ease after *again* is 2.5 + 0.1 − 4 · (0.08 + 4 · 0.02) = 1.96.
    #expect(abs(interval([.again, .good, .good, .good]) - 6 * 1.96) < 1e-12)
    #expect(interval([Rating](repeating: .easy, count: 60)) == 36_500)
  }

  @Test("with a guess never fall below it")
  func guess() throws {
    let evaluation = try evaluation(Self.log(cards: 20, guess: 0.25))
    let plain = ModelPredictor("FSRS-6", counting: .wholeDays, FSRS6())
    let aware = evaluation.predictions(of: GuessAwarePredictor(plain, slip: 0.02))
    for (prediction, memory) in zip(aware, evaluation.predictions(of: plain)) {
      #expect(abs(prediction - (0.25 + 0.73 * memory)) < 1e-15)
    }
  }

  @Test("need enough reviews")
  func tooFew() {
    let log = ReviewLog(
      cards: [(0..<3).map { LoggedReview(.good, atMilliseconds: $0 * 86_400_000) }])
    #expect(throws: Evaluation.Failure.tooFewTargets(found: 2, needed: 6)) { try evaluation(log) }
  }
}

@Suite("Intervals of losses")
struct BootstrapTests {
  @Test("hold the mean, are the same for the same seed, and are none for a predictor beside itself")
  func laws() throws {
    let evaluation = try Evaluation(
      of: PredictorTests.log(cards: 40), sameDay: .leftOut,
      calendar: .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0))
    let predictors = PredictorTests.all.map { ($0.name, evaluation.predictions(of: $0)) }
    let results = evaluation.results(of: predictors, seed: 7)
    #expect(results == evaluation.results(of: predictors, seed: 7))
    for result in results {
      #expect(result.logLossInterval.contains(result.scores.logLoss))
      #expect(result.excess.interval.contains(result.excess.logLoss))
      #expect(result.excess.logLoss >= 0)
    }
    let best = try #require(results.min { $0.scores.logLoss < $1.scores.logLoss })
    #expect(best.excess == .init(logLoss: 0, interval: 0...0))
  }

  // The standard error of a mean of one review a card is σ/√n.
  @Test("are as wide as theory has them where each card has one review")
  func width() {
    let losses = (0..<400).map { Double($0 % 2) }
    let interval = Bootstrap(losses: [losses], cards: Array(0..<400), seed: 3).interval(of: 0)
    #expect(abs((interval.upperBound - interval.lowerBound) / (2 * 1.96 * 0.025) - 1) < 0.1)
  }

  @Test("are wider where the reviews of a card are alike")
  func clusters() {
    let losses = (0..<400).map { Double($0 / 10 % 2) }
    let alone = Bootstrap(losses: [losses], cards: Array(0..<400), seed: 3).interval(of: 0)
    let together = Bootstrap(losses: [losses], cards: (0..<400).map { $0 / 10 }, seed: 3)
      .interval(of: 0)
    #expect(
      together.upperBound - together.lowerBound > 2 * (alone.upperBound - alone.lowerBound))
  }
}
