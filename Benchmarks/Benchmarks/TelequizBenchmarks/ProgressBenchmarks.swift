import Benchmark
import BenchmarkData
import Foundation
import Practice
import ProgressStore

/// The reviews of thirteen years, made when they are first needed.
private let facts: [Fact] = {
  guard let curriculum = try? ShippedBanks.curriculum() else {
    preconditionFailure("the banks in QuestionBanks cannot be read")
  }
  return GeneratedReviews.facts(reviews: 100_000, of: curriculum)
}()

/// Facts on their way to what the program knows of a learner.
func progress() {
  let today = GeneratedReviews.lastDay(of: 100_000)

  Benchmark("Folding 100,000 reviews") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(Progress.folding(facts, today: today)) }
  }

  measureFile("Opening a progress file of 100,000 reviews, and reading the state") {
    benchmark, path in
    for _ in benchmark.scaledIterations {
      blackHole(try ProgressStore(opening: path).progress(today: today))
    }
  }

  measureFile("Committing an answer to a progress file of 100,000 reviews") { benchmark, path in
    let store = try ProgressStore(opening: path)
    var generator = SystemRandomNumberGenerator()
    guard case .review(var review) = facts.last else { return }
    review.stamp.id = FactID(using: &generator)
    // Each answer comes after all before it, as answers do.
    review.stamp.moment.time.milliseconds += Int64(1 + benchmark.currentIteration) * 1_000
    benchmark.startMeasurement()
    try store.append([.review(review)], today: today)
    benchmark.stopMeasurement()
  }
}

/// Measures work on a progress file of 100,000 reviews, which is made before and deleted after.
private func measureFile(
  _ name: String, work: @escaping @Sendable (Benchmark, String) throws -> Void
) {
  let path = URL.temporaryDirectory.appending(path: "telequiz-\(UUID().uuidString).sqlite").path
  Benchmark(name) { benchmark in
    try work(benchmark, path)
  } setup: {
    try ProgressStore(opening: path)
      .append(facts, today: GeneratedReviews.lastDay(of: 100_000))
  } teardown: {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }
}
