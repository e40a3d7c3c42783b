/// A rating and when it was given.
public struct LoggedReview: Hashable, Sendable {
  /// How well it was remembered.
  public var rating: Rating
  /// The moment, in milliseconds since 1970 began in UTC.
  public var milliseconds: Int
  /// How likely it would have been remembered by guessing alone, 0...1; 0 where nothing was chosen.
  public var guess: Double

  /// Creates a review.
  public init(_ rating: Rating, atMilliseconds milliseconds: Int, guess: Double = 0) {
    self.rating = rating
    self.milliseconds = milliseconds
    self.guess = guess
  }
}

/// What was reviewed and when, to fit and to judge models by.
///
/// A card is whatever has one memory. The order in which cards are given does not matter, and what is
/// made of a log does not depend on it.
public struct ReviewLog: Hashable, Sendable {
  /// The reviews of one card, by time.
  public typealias Card = [LoggedReview]

  /// The cards, none without a review, by the time of their first.
  public let cards: [Card]

  /// Puts reviews in order; those of one card at the same moment stay in the order given.
  public init(cards: some Sequence<some Sequence<LoggedReview>>) {
    self.cards = cards.map { $0.sorted { $0.milliseconds < $1.milliseconds } }
      .filter { !$0.isEmpty }.sorted(by: Self.comesBefore)
  }

  private init(sorted cards: [Card]) { self.cards = cards }

  /// How many reviews there are.
  public var reviewCount: Int { cards.reduce(0) { $0 + $1.count } }

  /// The log with only so many first reviews of each card.
  public func limited(toReviewsPerCard most: Int) -> ReviewLog {
    precondition(most > 0, "a card has a review")
    return ReviewLog(sorted: cards.map { Array($0.prefix(most)) })
  }

  /// Orders cards by their reviews, one by one, so that no two different ones are tied.
  private static func comesBefore(_ first: Card, _ second: Card) -> Bool {
    for (one, other) in zip(first, second) {
      if one.milliseconds != other.milliseconds { return one.milliseconds < other.milliseconds }
      if one.rating != other.rating { return one.rating < other.rating }
      if one.guess != other.guess { return one.guess < other.guess }
    }
    return first.count < second.count
  }
}
