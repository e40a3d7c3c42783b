import Benchmark
import BenchmarkData
import Practice
import Scheduling
import Workload

/// Practice that is foreseen: cards, whose budget is 100 ms a year of 2,000, and sessions.
func simulation() {
  cards("FSRS-6", .fsrs6(FSRS6()))
  cards("FSRS-7", .fsrs7(FSRS7()))

  Benchmark("sessions of 90 days, shipped banks, simulated once") { benchmark in
    let scenario = WorkloadScenario(
      curriculum: try ShippedBanks.curriculum(), progress: Progress(),
      rules: PracticeRules(),
      start: Moment(
        time: Timestamp(milliseconds: 1_795_348_800_000), offset: UTCOffset(minutes: 0)),
      days: 90)
    benchmark.startMeasurement()
    for seed in benchmark.scaledIterations { blackHole(scenario.run(seed: UInt64(seed))) }
    benchmark.stopMeasurement()
  }
}

private func cards(_ name: String, _ model: ChosenModel) {
  Benchmark("\(name), 2,000 cards over a year, 20 new and 200 reviews a day") { benchmark in
    let workload = CardWorkload(
      model: model, desiredRetention: 0.9, cards: 2_000, newADay: 20, reviewsADay: 200)
    benchmark.startMeasurement()
    for seed in benchmark.scaledIterations {
      blackHole(workload.run(days: 365, seed: UInt64(seed)))
    }
    benchmark.stopMeasurement()
  }
}
