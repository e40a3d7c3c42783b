import Benchmark
import Probability
import Scheduling

/// Steps of a memory model: a rating, the memory before, the memory after.
func scheduling() {
  steps("FSRS-6", FSRS6())
  steps("FSRS-7", FSRS7())

  Benchmark("FSRS-6, the four futures of 250,000 memories") { benchmark in
    let model = FSRS6()
    let history = steps(count: 250_000)
    benchmark.startMeasurement()
    var state: MemoryState?
    for step in history {
      let outcomes = model.outcomes(of: state, afterDays: step.elapsedDays)
      state = outcomes[step.rating]
    }
    blackHole(state)
    benchmark.stopMeasurement()
  }
}

private func steps<Model: MemoryModel>(_ name: String, _ model: Model) {
  Benchmark("\(name), one million steps", configuration: .init(scalingFactor: .one)) { benchmark in
    let history = steps(count: 1_000_000)
    benchmark.startMeasurement()
    var state: Model.State?
    for step in history {
      state = model.state(of: state, rated: step.rating, afterDays: step.elapsedDays)
    }
    blackHole(state)
    benchmark.stopMeasurement()
  }
}

/// Ratings as learners give them: mostly good, one in eight on the same day.
private func steps(count: Int) -> [TimedRating] {
  var generator = SplitMix64(seed: 6)
  let ratings: [Rating] = [.again, .hard, .good, .good, .good, .good, .good, .easy]
  return (0..<count).map { index in
    let days =
      Int.random(in: 0..<8, using: &generator) == 0
      ? 0 : Int.random(in: 1...60, using: &generator)
    return TimedRating(
      ratings.randomElement(using: &generator) ?? .good, afterDays: index == 0 ? 0 : Double(days))
  }
}
