import Probability
public import Scheduling

/// Cards that are reviewed one by one, as programs do that schedule items: each has a memory of its own,
/// nothing is guessed, and a day ends when its limits are reached.
///
/// It says what a model and a desired retention cost in general. What our own practice asks for is said
/// by `WorkloadScenario`, since there concepts are scheduled, probed and mixed.
public struct CardWorkload: Hashable, Sendable {
  /// The memory model, by which cards are scheduled and forgotten alike.
  public var model: ChosenModel
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
    model: ChosenModel, desiredRetention: Double, cards: Int, newADay: Int, reviewsADay: Int
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

  /// What each of some days comes to; those that are due longest come first.
  ///
  /// - Parameters:
  ///   - count: How many days.
  ///   - seed: The source of every draw; equal seeds give equal days.
  /// - Returns: As many days.
  public func run(days count: Int, seed: UInt64) -> [Day] {
    switch model {
    case .fsrs6(let model): course(under: model, days: count, seed: seed)
    case .fsrs7(let model): course(under: model, days: count, seed: seed)
    }
  }

  private func course<Model: MemoryModel>(
    under model: Model, days count: Int, seed: UInt64
  ) -> [Day] {
    let schedule = CardSchedule(
      model: model, desiredRetention: desiredRetention, maxIntervalDays: maxIntervalDays)
    var generator = SplitMix64(seed: seed)
    var memories: [CardSchedule<Model>.Memory] = []
    memories.reserveCapacity(cards)
    // Who is due on which day; what a day leaves over is passed on to the next.
    var due = [[Int]](repeating: [], count: count + 1)
    var waiting: [Int] = []
    return (0..<count).map { today in
      var day = Day(new: 0, reviews: 0, forgotten: 0, remembered: 0)
      waiting += due[today]
      for index in waiting.prefix(reviewsADay) {
        let isRemembered = schedule.review(&memories[index], on: today, using: &generator)
        day.reviews += 1
        day.forgotten += isRemembered ? 0 : 1
        if memories[index].dueOn <= count { due[memories[index].dueOn].append(index) }
      }
      waiting.removeFirst(min(reviewsADay, waiting.count))
      for _ in 0..<min(newADay, cards - memories.count) {
        let memory = schedule.firstMemory(on: today, using: &generator)
        if memory.dueOn <= count { due[memory.dueOn].append(memories.count) }
        memories.append(memory)
        day.new += 1
      }
      day.remembered = memories.reduce(0) { $0 + schedule.retrievability(of: $1, on: today + 1) }
      return day
    }
  }
}
