import Probability
import Scheduling

/// How cards are scheduled and forgotten under one model.
struct CardSchedule<Model: MemoryModel> {
  let model: Model
  let desiredRetention: Double
  let maxIntervalDays: Int

  /// The memory of one card; days are counted from the start.
  struct Memory {
    var state: Model.State
    /// The day of the last review.
    var day: Int
    var dueOn: Int
  }

  /// The memory after a first review.
  func firstMemory(on today: Int, using generator: inout SplitMix64) -> Memory {
    let rating = Rating.first(drawnBy: generator.nextUnit())
    return memory(model.state(of: nil, rated: rating, afterDays: 0), on: today)
  }

  /// Reviews a card: whether it was remembered.
  func review(_ memory: inout Memory, on today: Int, using generator: inout SplitMix64) -> Bool {
    let isRemembered = generator.nextUnit() < retrievability(of: memory, on: today)
    let rating = isRemembered ? Rating.remembered(drawnBy: generator.nextUnit()) : .again
    let elapsed = Double(today - memory.day)
    memory = self.memory(
      model.state(of: memory.state, rated: rating, afterDays: elapsed), on: today)
    return isRemembered
  }

  /// How likely a card is to be remembered on a day.
  func retrievability(of memory: Memory, on day: Int) -> Double {
    model.retrievability(of: memory.state, afterDays: Double(day - memory.day))
  }

  private func memory(_ state: Model.State, on today: Int) -> Memory {
    let days = model.interval(of: state, desiredRetention: desiredRetention).rounded()
    let interval = Int(min(max(days, 1), Double(maxIntervalDays)))
    return Memory(state: state, day: today, dueOn: today + interval)
  }
}

extension Rating {
  /// The rating of a first review, by a uniform number in 0..<1.
  ///
  /// - SeeAlso: fsrs-rs, `default_simulator_config`, `first_rating_prob`: 0.24, 0.094, 0.495, 0.171.
  fileprivate static func first(drawnBy unit: Double) -> Rating {
    unit < 0.24 ? .again : unit < 0.334 ? .hard : unit < 0.829 ? .good : .easy
  }

  /// The rating of a later review that is remembered, by a uniform number in 0..<1.
  ///
  /// - SeeAlso: fsrs-rs, `default_simulator_config`, `review_rating_prob`: 0.224, 0.631, 0.145.
  fileprivate static func remembered(drawnBy unit: Double) -> Rating {
    unit < 0.224 ? .hard : unit < 0.855 ? .good : .easy
  }
}
