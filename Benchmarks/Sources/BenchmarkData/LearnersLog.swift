import Foundation
import Probability
import Scheduling

/// Reviews to fit models to, and how that is measured.
public enum LearnersLog {
  /// The reviews in a file as srs-benchmark writes them: `card_id,review_rating,review_time,…`, times
  /// as in `2024-03-29T20:32:32.250000+00:00`.
  public static func read(_ path: String) throws -> ReviewLog {
    var cards: [Substring: [LoggedReview]] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst()
    {
      let cells = line.split(separator: ",")
      guard cells.count >= 3, let rating = Int(cells[1]).flatMap(Rating.init) else { continue }
      let time = cells[2].dropLast(6).split(separator: ".")
      let seconds = try Date(String(time[0]) + "Z", strategy: .iso8601).timeIntervalSince1970
      let fraction = time.count > 1 ? Int(time[1].prefix(3)) ?? 0 : 0
      cards[cells[0], default: []].append(
        LoggedReview(rating, atMilliseconds: Int(seconds) * 1_000 + fraction))
    }
    return ReviewLog(cards: cards.values)
  }

  /// The reviews of a learner whose memory is that of FSRS-7: 1,200 cards of ten reviews, some
  /// minutes to months apart.
  public static func simulated() -> ReviewLog {
    var generator = SplitMix64(seed: 7)
    let model = FSRS7()
    return ReviewLog(
      cards: (0..<1_200).map { card in
        var moment = card / 10 * 86_400_000
        let first: Rating = card.isMultiple(of: 3) ? .good : .again
        var reviews = [LoggedReview(first, atMilliseconds: moment)]
        var state = model.state(of: nil, rated: first, afterDays: 0)
        for _ in 1..<10 {
          let interval = model.interval(
            of: state, desiredRetention: Double.random(in: 0.75...0.95, using: &generator))
          let days = max(0.005, min(120, interval))
          let recall = model.retrievability(of: state, afterDays: days)
          let rating: Rating = generator.nextUnit() < recall ? .good : .again
          moment += Int(days * 86_400_000)
          reviews.append(LoggedReview(rating, atMilliseconds: moment))
          state = model.state(of: state, rated: rating, afterDays: days)
        }
        return reviews
      })
  }

  /// The log of a file named in the environment as TELEQUIZ_REVIEW_LOG, else the simulated one.
  public static func load() throws -> ReviewLog {
    try ProcessInfo.processInfo.environment["TELEQUIZ_REVIEW_LOG"].map(read) ?? simulated()
  }
}

extension LearnersLog {
  /// What is measured of fitting a model.
  public struct Fitting<Model: FittableModel>: Sendable {
    private let log: ReviewLog
    private let sameDay: SameDayReviews
    private let dayCounting: DayCounting
    private static var calendar: ElapsedDays {
      .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0)
    }

    /// What is foreseen.
    public let targets: ReviewTargets

    /// Finds the reviews that are foreseen; FSRS-6 counts whole days unless there are others.
    public init(to log: ReviewLog, _ sameDay: SameDayReviews) {
      self.log = log
      self.sameDay = sameDay
      dayCounting = Model.name == FSRS6.name && sameDay == .leftOut ? .wholeDays : .fractions
      targets = ReviewTargets(
        of: log, countingDays: dayCounting == .wholeDays ? Self.calendar : .fractional,
        sameDay: sameDay, calendar: Self.calendar)
    }

    /// The parameters that foresee all best.
    public func fitted() -> Model.Parameters { Model.parameters(fittedTo: targets) }

    /// The same, with what becomes of them.
    public func tried() -> Fit<Model> { Fit(of: Model(parameters: .default), to: targets) }

    /// How good fitted models are on five folds.
    public func folds() throws -> [Double] {
      let predictor = ModelPredictor(Model.name, counting: dayCounting) {
        Model(parameters: Model.parameters(fittedTo: $0))
      }
      return try Evaluation(of: log, sameDay: sameDay, calendar: Self.calendar)
        .predictions(of: predictor)
    }

    /// The mean log loss of all under parameters.
    public func meanLoss(under parameters: Model.Parameters) -> Double {
      Model(parameters: parameters).loss(over: TrainingLog(targets)).value
        / Double(max(1, targets.targets.count))
    }

    /// The mean log loss of five folds.
    public func foldLoss(of predictions: [Double]) throws -> Double {
      let tested = try Evaluation(of: log, sameDay: sameDay, calendar: Self.calendar).tested
      return zip(predictions, tested).reduce(0) {
        $0 + LogLoss.of($1.0, isRecalled: $1.1.isRecalled)
      }
        / Double(max(1, tested.count))
    }
  }
}
