/// Targets with what was known before each, laid out for passes over all of them.
public struct TrainingLog: Hashable, Sendable {
  /// The ratings of all cards, card by card, each up to its last target.
  private(set) var ratings: [Rating] = []
  /// The days from the rating before to each rating; 0 for a card's first.
  private(set) var elapsedDays: [Double] = []
  /// What the loss of foreseeing each rating counts; 0 where it is no target.
  private(set) var weights: [Double] = []
  /// Where each card begins, and at last where all end.
  private(set) var starts = [0]
  /// How many targets there are.
  public let targetCount: Int

  /// Lays out targets; one that lies later counts more if it is asked for.
  public init(_ targets: ReviewTargets, recency: Recency = .ignored) {
    targetCount = targets.targets.count
    var ends = [Int](repeating: 0, count: targets.histories.count)
    for target in targets.targets { ends[target.card] = max(ends[target.card], target.review + 1) }
    var places = [Int](repeating: 0, count: ends.count)
    for (card, end) in ends.enumerated() where end > 0 {
      places[card] = ratings.count
      for known in targets.histories[card][..<end] {
        ratings.append(known.rating)
        elapsedDays.append(known.elapsedDays)
      }
      starts.append(ratings.count)
    }
    weights = [Double](repeating: 0, count: ratings.count)
    for (order, target) in targets.targets.enumerated() {
      weights[places[target.card] + target.review] = recency.weight(order, of: targetCount)
    }
  }

  /// Whether a card has a target after another one, which tells how memories change.
  var hasLaterTargets: Bool {
    (0..<cardCount).contains { card in
      positions(of: card).lazy.filter { weights[$0] > 0 }.prefix(2).count == 2
    }
  }

  /// The number of cards.
  var cardCount: Int { starts.count - 1 }

  /// The positions of a card's ratings.
  func positions(of card: Int) -> Range<Int> { starts[card]..<starts[card + 1] }

  /// The flat arrays, bare.
  struct Pointers {
    let ratings: UnsafePointer<Rating>
    let elapsedDays: UnsafePointer<Double>
    let weights: UnsafePointer<Double>
  }

  /// Lends the flat arrays to a computation, unless they are empty.
  func withPointers(_ body: (Pointers) -> Void) {
    ratings.withUnsafeBufferPointer { ratings in
      elapsedDays.withUnsafeBufferPointer { elapsedDays in
        weights.withUnsafeBufferPointer { weights in
          guard let ratings = ratings.baseAddress, let elapsedDays = elapsedDays.baseAddress,
            let weights = weights.baseAddress
          else { return }
          body(Pointers(ratings: ratings, elapsedDays: elapsedDays, weights: weights))
        }
      }
    }
  }
}
