import Probability
public import Scheduling

/// Cards that are reviewed one by one, as programs do that schedule items: each has a memory of its own,
/// nothing is guessed, and a day ends when its limits are reached.
///
/// It says what a model and a desired retention cost in general. What our own practice asks for is said
/// by `WorkloadScenario`, since there concepts are scheduled, probed and mixed.
public struct CardWorkload<Model: MemoryModel>: Sendable {
  /// The memory model, by which cards are scheduled and forgotten alike.
  public var model: Model
  /// The retrievability at which a card becomes due; between 0 and 1.
  public var desiredRetention: Double
  /// How many cards there are, none of them reviewed.
  public var cards: Int
  /// The most new cards of a day.
  public var newADay: Int
  /// The most reviews of a day, first ones left out.
  public var reviewsADay: Int
  /// The longest interval, in days; 1 or more.
  public var maxIntervalDays = 36_500

  /// Describes cards and limits.
  public init(
    model: Model, desiredRetention: Double, cards: Int, newADay: Int, reviewsADay: Int
  ) {
    self.model = model
    self.desiredRetention = desiredRetention
    self.cards = cards
    self.newADay = newADay
    self.reviewsADay = reviewsADay
  }

  /// What one day comes to.
  public struct Day: Hashable, Sendable {
    /// The cards that were reviewed for the first time.
    public var new: Int
    /// The other reviews.
    public var reviews: Int
    /// How many of the other reviews found the card forgotten.
    public var forgotten: Int
    /// How many cards are remembered on the morning after: the sum of their retrievabilities.
    public var remembered: Double
  }

  /// How likely each rating of a first review is, from *again* to *easy*.
  ///
  /// - SeeAlso: fsrs-rs, `src/simulation.rs`, `FIRST_RATING_PROB`.
  static var firstRatings: [Double] { [0.24, 0.094, 0.495, 0.171] }
  /// How likely *hard*, *good* and *easy* are when a card is remembered.
  ///
  /// - SeeAlso: fsrs-rs, `src/simulation.rs`, `REVIEW_RATING_PROB`.
  static var laterRatings: [Double] { [0.224, 0.631, 0.145] }

  /// What each of some days comes to; those that are due longest come first.
  ///
  /// - Parameters:
  ///   - count: How many days.
  ///   - seed: The source of every draw; equal seeds give equal days.
  /// - Returns: As many days.
  public func run(days count: Int, seed: UInt64) -> [Day] {
    var generator = SplitMix64(seed: seed)
    var memories: [Memory] = []
    memories.reserveCapacity(cards)
    // Who is due on which day; what a day leaves over is passed on to the next.
    var due = [[Int]](repeating: [], count: count + 1)
    var waiting: [Int] = []
    return (0..<count).map { today in
      var day = Day(new: 0, reviews: 0, forgotten: 0, remembered: 0)
      waiting += due[today]
      for index in waiting.prefix(reviewsADay) {
        let isRemembered = memories[index].review(on: today, by: self, &generator)
        day.reviews += 1
        day.forgotten += isRemembered ? 0 : 1
        if memories[index].dueOn <= count { due[memories[index].dueOn].append(index) }
      }
      waiting.removeFirst(min(reviewsADay, waiting.count))
      for _ in 0..<min(newADay, cards - memories.count) {
        let memory = Memory(metOn: today, by: self, &generator)
        if memory.dueOn <= count { due[memory.dueOn].append(memories.count) }
        memories.append(memory)
        day.new += 1
      }
      day.remembered = memories.reduce(0) { sum, memory in
        sum + model.retrievability(of: memory.state, afterDays: Double(today + 1 - memory.day))
      }
      return day
    }
  }

  /// The memory of one card.
  private struct Memory {
    var state: Model.State
    var day: Int
    var dueOn: Int

    init(metOn today: Int, by workload: CardWorkload, _ generator: inout SplitMix64) {
      let rating = Rating.drawn(from: .again, by: CardWorkload.firstRatings, &generator)
      state = workload.model.state(of: nil, rated: rating, afterDays: 0)
      day = today
      dueOn = today + workload.intervalDays(of: state)
    }

    /// Reviews it: whether it was remembered.
    mutating func review(
      on today: Int, by workload: CardWorkload, _ generator: inout SplitMix64
    ) -> Bool {
      let elapsed = Double(today - day)
      let recall = workload.model.retrievability(of: state, afterDays: elapsed)
      let isRemembered = generator.nextUnit() < recall
      let rating =
        isRemembered
        ? Rating.drawn(from: .hard, by: CardWorkload.laterRatings, &generator) : .again
      state = workload.model.state(of: state, rated: rating, afterDays: elapsed)
      day = today
      dueOn = today + workload.intervalDays(of: state)
      return isRemembered
    }
  }

  private func intervalDays(of state: Model.State) -> Int {
    let days = model.interval(of: state, desiredRetention: desiredRetention).rounded()
    return Int(min(max(days, 1), Double(maxIntervalDays)))
  }
}

extension Rating {
  /// A rating drawn with some chances, the first of which is that of `first`.
  fileprivate static func drawn(
    from first: Rating, by chances: [Double], _ generator: inout SplitMix64
  ) -> Rating {
    var unit = generator.nextUnit()
    for (step, chance) in chances.enumerated() {
      unit -= chance
      if unit < 0 { return Rating(rawValue: first.rawValue + step) ?? .good }
    }
    return .easy
  }
}
