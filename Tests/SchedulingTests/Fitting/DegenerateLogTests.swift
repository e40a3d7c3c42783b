import Probability
import Scheduling
import Testing

@Suite("Logs that no learner should have")
struct DegenerateLogTests {
  static let day = RandomLog.dayInMilliseconds

  static func card(_ ratings: [Rating], every milliseconds: Int, from start: Int = 0)
    -> [LoggedReview]
  {
    ratings.enumerated().map { LoggedReview($1, atMilliseconds: start + $0 * milliseconds) }
  }

  static func log(of ratings: [Rating], cards: Int = 60) -> ReviewLog {
    ReviewLog(cards: (0..<cards).map { card(ratings, every: 3 * day, from: $0 * 1_000) })
  }

  static let logs: [(name: String, log: ReviewLog)] = [
    (
      "one card",
      ReviewLog(cards: [card([.good] + (0..<200).map { $0 % 7 == 0 ? .again : .good }, every: day)])
    ),
    ("all right", log(of: [.good, .good, .good, .easy])),
    ("all wrong", log(of: [.again, .again, .again, .again])),
    (
      "the same second",
      ReviewLog(cards: (0..<80).map { _ in card([.good, .again, .good], every: 0) })
    ),
    (
      "out of order",
      ReviewLog(cards: log(of: [.good, .again, .hard, .good]).cards.map { $0.reversed() })
    ),
    (
      "years apart",
      ReviewLog(
        cards: (0..<50).map { card([.good, .good, .again], every: 4_000 * day, from: $0 * 1_000) })
    ),
    (
      "a moment at each end of time",
      ReviewLog(
        cards: (0..<70).map { _ in
          [LoggedReview(.good, atMilliseconds: .min), .init(.again, atMilliseconds: .max)]
        })
    ),
    ("empty", ReviewLog(cards: [[LoggedReview]]())),
  ]

  func check<Model: FittableModel>(_ model: Model, _ targets: ReviewTargets, _ name: String) {
    let fit = Fit(of: model, to: targets)
    #expect(fit.fitted == Model.Parameters(clamping: fit.fitted.values), "\(name)")
    if let inSample = fit.inSample, let outOfSample = fit.outOfSample {
      #expect(inSample.fitted.isFinite && inSample.present.isFinite, "\(name)")
      #expect(inSample.fitted <= inSample.present + 0.01, "\(name)")
      #expect((fit.outcome == .adopted) == (outOfSample.fitted < outOfSample.present), "\(name)")
    } else {
      #expect(fit.parameters == model.parameters, "\(name)")
    }
  }

  @Test("are fitted to within the bounds, or refused")
  func all() {
    for (name, log) in Self.logs {
      for targets in [log.laterDays, log.allTargets] {
        check(FSRS6(), targets, name)
        check(FSRS7(), targets, name)
      }
    }
  }

  @Test("teach nothing where no time passes")
  func sameSecond() throws {
    let log = ReviewLog(cards: (0..<80).map { _ in Self.card([.good, .again, .good], every: 0) })
    #expect(
      Fit(of: FSRS6(), to: log.laterDays).outcome == .kept(.tooFewTargets(found: 0, needed: 8)))
    #expect(Fit(of: FSRS7(), to: log.allTargets).outcome == .kept(.foreseesNoBetter))
  }

  @Test("in which everything is right lengthen memories, and in which all is wrong shorten them")
  func direction() {
    let right = FSRS6.parameters(fittedTo: Self.log(of: [.good, .good, .good, .good]).laterDays)
    let wrong = FSRS6.parameters(fittedTo: Self.log(of: [.good, .again, .again, .again]).laterDays)
    #expect(right.values[2] > FSRS6.Parameters.default.values[2])
    #expect(wrong.values[2] < FSRS6.Parameters.default.values[2])
  }
}
