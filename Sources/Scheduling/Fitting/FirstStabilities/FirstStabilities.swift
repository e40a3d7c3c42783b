import Probability

/// The stabilities, in days, after a first rating that the first later day of each card suggests.
///
/// For each first rating it is the one under which the default curve of FSRS-6 foresees those days
/// best; then none is less than that of a worse rating, and a rating that no card began with
/// follows from those that some did.
///
/// - SeeAlso: fsrs-rs, `parameter_initialization.rs`, revision 0cbb9d3.
enum FirstStabilities {
  /// Finds them.
  static func suggested(by firstDays: FirstDays) -> Outcomes<Double> {
    var found: [Found] = []
    for rating in Rating.allCases {
      let groups = firstDays.usualGroups(rating)
      guard !groups.isEmpty else { continue }
      found.append(
        Found(
          rating: rating, count: groups.reduce(0) { $0 + $1.count },
          days: best(rating, groups, average: firstDays.recall)))
    }
    return filled(rising(found))
  }

  /// The stability found for a rating, and from how many cards.
  struct Found: Hashable, Sendable {
    var rating: Rating
    var count: Double
    var days: Double
  }

  /// The stability, between 0.001 and 100 days, under which groups are foreseen best.
  private static func best(_ rating: Rating, _ groups: [FirstDays.Group], average: Double)
    -> Double
  {
    let model = FSRS6()
    func loss(_ stability: Double) -> Double {
      let state = MemoryState(stability: stability, difficulty: 5)
      return groups.reduce(abs(stability - usual(rating)) / 16) { sum, group in
        let predicted = model.retrievability(of: state, afterDays: Double(group.days))
        // One more card, of average recall, so that few cards are not taken at their word.
        let recall = (group.recalled + average) / (group.count + 1)
        return sum
          + group.count
          * (recall * Prediction.loss(predicted, isRecalled: true)
            + (1 - recall) * Prediction.loss(predicted, isRecalled: false))
      }
    }
    var low = 0.001
    var high = 100.0
    // A third less at each step: 100 days become a second.
    for _ in 0..<40 {
      let third = (high - low) / 3
      if loss(low + third) < loss(high - third) { high -= third } else { low += third }
    }
    return (low + high) / 2
  }

  /// Raises or lowers stabilities so that none is less than that of a worse rating: those of more
  /// cards stay.
  static func rising(_ found: [Found]) -> [Found] {
    var rising = found
    for better in rising.indices {
      for worse in 0..<better where rising[worse].days > rising[better].days {
        if rising[worse].count > rising[better].count {
          rising[better].days = rising[worse].days
        } else {
          rising[worse].days = rising[better].days
        }
      }
    }
    return rising
  }

  /// The places of ratings on a line along which the logarithm of stability is taken to be straight.
  ///
  /// - SeeAlso: fsrs-optimizer, revision cf052b7: *hard* lies 0.41 of the way from *good* to *again*,
  ///   and *good* 0.54 of the way from *hard* to *easy*.
  private static let places = Outcomes { rating in
    let good = 1 / (1 - 0.41)
    return switch rating {
    case .again: 0.0
    case .hard: 1.0
    case .good: good
    case .easy: 1 + (good - 1) / 0.54
    }
  }

  /// Adds stabilities for the other ratings: those on the line through the two nearest on either
  /// side or, if all lie on one side, through the nearest two; the usual ones in proportion if there
  /// is but one.
  static func filled(_ found: [Found]) -> Outcomes<Double> {
    Outcomes { rating in
      if let exact = found.first(where: { $0.rating == rating }) { return exact.days }
      guard let first = found.first else { return usual(rating) }
      guard found.count > 1 else { return usual(rating) * first.days / usual(first.rating) }
      let above = found.firstIndex { $0.rating > rating } ?? found.endIndex
      let upper = min(max(above, 1), found.count - 1)
      let (from, to) = (found[upper - 1], found[upper])
      let share =
        (places[rating] - places[from.rating]) / (places[to.rating] - places[from.rating])
      return from.days * .pow(to.days / from.days, share)
    }
  }

  private static func usual(_ rating: Rating) -> Double {
    FSRS6.Parameters.default.values[rating.rawValue - 1]
  }
}
