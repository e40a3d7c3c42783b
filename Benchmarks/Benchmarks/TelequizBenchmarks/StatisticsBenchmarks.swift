import Benchmark
import BenchmarkData
import Practice
import Statistics

/// Every number of `stats` from answers in memory, and what it is made of.
func statistics() {
  guard let curriculum = try? ShippedBanks.curriculum() else {
    preconditionFailure("the banks in QuestionBanks cannot be read")
  }
  measure(100_000, of: curriculum)
  measure(1_000_000, of: curriculum)
}

private func measure(_ count: Int, of curriculum: Curriculum) {
  let today = GeneratedReviews.lastDay(of: count)
  let name = count == 100_000 ? "100,000" : "1,000,000"
  // Made once, and only for the benchmark that runs.
  let made = Made {
    AnswerLog(GeneratedReviews.facts(reviews: count, of: curriculum), today: today)
  }

  Benchmark("All statistics over \(name) reviews, from their log") { benchmark in
    let log = made.value
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let history = AnswerHistory(of: log)
      var replay = Replay(of: log)
      for row in log.rows { _ = replay.apply(row) }
      blackHole(
        StatisticsReport(
          of: history, progress: replay.progress, curriculum: curriculum, today: today))
    }
  }

  Benchmark("Statistics over \(name) reviews: the replay of the log alone") { benchmark in
    let log = made.value
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(AnswerHistory(of: log)) }
  }
}

/// A value that is made when it is first asked for.
private final class Made<Value>: @unchecked Sendable {
  // Benchmarks run one after another, each on one thread.
  private let make: () -> Value
  private(set) lazy var value = make()

  init(_ make: @escaping () -> Value) { self.make = make }
}
