/// A rating with the days that had passed since the one before it.
public struct TimedRating: Hashable, Sendable {
  /// How well the memory was remembered.
  public var rating: Rating
  /// Days since the previous rating; not negative, 0 on the same day and for the first.
  public var elapsedDays: Double

  /// Creates a rating.
  public init(_ rating: Rating, afterDays elapsedDays: Double) {
    self.rating = rating
    self.elapsedDays = elapsedDays
  }
}

/// What a model made of a history of ratings, one by one.
public struct MemoryTrace<Model: MemoryModel>: Hashable, Sendable {
  /// One rating, and the memory before and after it.
  public struct Step: Hashable, Sendable {
    /// The rating and its time.
    public var review: TimedRating
    /// The probability of remembering that the model gave just before; nil for the first rating.
    public var retrievability: Double?
    /// The memory after the rating.
    public var state: Model.State
    /// The days from the rating until the memory is due.
    public var intervalDays: Double
  }

  /// A step for each rating, in their order.
  public let steps: [Step]

  /// Follows a history through a model; the desired retention lies between 0 and 1.
  public init(of history: some Sequence<TimedRating>, in model: Model, desiredRetention: Double) {
    var state: Model.State?
    steps = history.map { review in
      let retrievability = state.map {
        model.retrievability(of: $0, afterDays: review.elapsedDays)
      }
      let next = model.state(of: state, rated: review.rating, afterDays: review.elapsedDays)
      state = next
      return Step(
        review: review, retrievability: retrievability, state: next,
        intervalDays: model.interval(of: next, desiredRetention: desiredRetention))
    }
  }
}
