import Probability
import Scheduling

/// Logs that no learner has, to try laws on.
enum RandomLog {
  static let dayInMilliseconds = 86_400_000

  /// Cards with random histories that begin one after the other.
  static func make(
    cards: Int, reviewsPerCard: ClosedRange<Int> = 1...12, maximumDays: Int = 60, seed: UInt64
  ) -> ReviewLog {
    var generator = SplitMix64(seed: seed)
    return ReviewLog(
      cards: (0..<cards).map { card in
        var moment = card * 3_600_000
        let history = RandomHistory.make(
          count: Int.random(in: reviewsPerCard, using: &generator), maximumDays: maximumDays,
          fractions: true, using: &generator)
        return history.map { review in
          moment += Int(review.elapsedDays * Double(dayInMilliseconds))
          return LoggedReview(review.rating, atMilliseconds: moment)
        }
      })
  }

  /// Reviews of a learner whose memory is that of a model, some days apart.
  static func simulated<Model: MemoryModel>(
    _ model: Model, cards: Int, reviewsPerCard: Int, seed: UInt64
  ) -> ReviewLog {
    var generator = SplitMix64(seed: seed)
    let starts: [Rating] = [.again, .good, .hard, .good, .easy]
    return ReviewLog(
      cards: (0..<cards).map { card in
        var day = card / 10
        let first = starts[card % starts.count]
        var reviews = [LoggedReview(first, atMilliseconds: day * dayInMilliseconds)]
        var state = model.state(of: nil, rated: first, afterDays: 0)
        for _ in 1..<reviewsPerCard {
          let interval = model.interval(
            of: state, desiredRetention: Double.random(in: 0.7...0.95, using: &generator))
          let days = max(1, min(200, Int(interval.rounded())))
          let recall = model.retrievability(of: state, afterDays: Double(days))
          let passed: [Rating] = [.hard, .good, .good, .good, .easy]
          let rating =
            generator.nextUnit() < recall
            ? passed.randomElement(using: &generator) ?? .good : .again
          day += days
          reviews.append(LoggedReview(rating, atMilliseconds: day * dayInMilliseconds))
          state = model.state(of: state, rated: rating, afterDays: Double(days))
        }
        return reviews
      })
  }
}

extension ReviewLog {
  /// All reviews but first ones, days counted with fractions.
  var allTargets: ReviewTargets {
    ReviewTargets(of: self, countingDays: .fractional, sameDay: .included)
  }

  /// Reviews on later days, in whole days.
  var laterDays: ReviewTargets {
    ReviewTargets(
      of: self, countingDays: .calendarDays(rolloverHours: 4, utcOffsetMinutes: 0),
      sameDay: .leftOut)
  }
}
