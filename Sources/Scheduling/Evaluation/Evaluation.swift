/// Predictors tried on the same reviews, each foreseen only from what came before it.
///
/// - SeeAlso: srs-benchmark, `README.md`, for the protocol.
public struct Evaluation: Sendable {
  /// Why predictors cannot be tried.
  public enum Failure: Error, Hashable, Sendable {
    /// There are fewer targets than can be parted.
    case tooFewTargets(found: Int, needed: Int)
  }

  /// What is tried on, by time, with days as models count them that know whole days only.
  public let wholeDays: ReviewTargets
  /// The same, with fractions of days.
  public let fractions: ReviewTargets
  /// The parts of time that are foreseen one after the other.
  public let folds: [Fold]

  /// How many reviews of a card are looked at.
  ///
  /// - SeeAlso: srs-benchmark, twice its `max_seq_len`.
  public static let mostReviewsPerCard = 128

  /// Parts the targets of a log into five folds.
  ///
  /// - Parameters:
  ///   - log: The reviews.
  ///   - sameDay: Which reviews are foreseen. If those on the same day are, all models count
  ///     fractions of days.
  ///   - calendar: When days begin.
  /// - Throws: `Failure` if there are too few targets.
  public init(
    of log: ReviewLog, sameDay: SameDayReviews, calendar: ElapsedDays
  ) throws(Failure) {
    let log = log.limited(toReviewsPerCard: Self.mostReviewsPerCard)
    fractions = ReviewTargets(
      of: log, countingDays: .fractional, sameDay: sameDay, calendar: calendar)
    wholeDays =
      switch sameDay {
      case .included: fractions
      case .leftOut:
        ReviewTargets(of: log, countingDays: calendar, sameDay: sameDay, calendar: calendar)
      }
    folds = Fold.five(of: fractions.targets.count)
    guard !folds.isEmpty else {
      throw .tooFewTargets(found: fractions.targets.count, needed: Fold.fewestTargets)
    }
  }

  /// The targets that are foreseen: those of all tests.
  public var tested: ArraySlice<ReviewTarget> {
    fractions.targets[(folds.first?.test.lowerBound ?? 0)...]
  }

  /// What a predictor says of each tested target, in their order.
  public func predictions(of predictor: some Predictor) -> [Double] {
    let targets = predictor.dayCounting == .fractions ? fractions : wholeDays
    return folds.flatMap { predictor.predictions(for: $0, of: targets) }
  }

  /// How good predictions were, with intervals; a seed decides on the draws for those.
  ///
  /// - Precondition: There is a prediction for each tested target.
  public func results(
    of predictors: [(name: String, predictions: [Double])], seed: UInt64
  ) -> [EvaluationResult] {
    let tested = tested
    precondition(
      predictors.allSatisfy { $0.predictions.count == tested.count },
      "there is a prediction for each tested target")
    let losses = predictors.map { predictor in
      zip(predictor.predictions, tested).map { LogLoss.of($0, isRecalled: $1.isRecalled) }
    }
    let bootstrap = Bootstrap(losses: losses, cards: tested.map(\.card), seed: seed)
    let scores = predictors.map { Scores(of: $0.predictions, for: tested) }
    guard let best = scores.indices.min(by: { scores[$0].logLoss < scores[$1].logLoss }) else {
      return []
    }
    return predictors.indices.map { index in
      EvaluationResult(
        name: predictors[index].name, scores: scores[index],
        logLossInterval: bootstrap.interval(of: index),
        excess: .init(
          logLoss: scores[index].logLoss - scores[best].logLoss,
          interval: bootstrap.interval(of: index, less: best)))
    }
  }
}
