import Benchmark
import BenchmarkData
import Scheduling

/// Fitting to a learner's log, and trying it on five folds of time; budgets are those of FSRS-6,
/// 100 and 300 ms.
func fitting() {
  do {
    let log = try LearnersLog.load()
    fitting("FSRS-6", FSRS6.self, to: log, .leftOut)
    fitting("FSRS-7", FSRS7.self, to: log, .leftOut)
    fitting("FSRS-7", FSRS7.self, to: log, .included)
  } catch {
    preconditionFailure("the log of TELEQUIZ_REVIEW_LOG cannot be used: \(error)")
  }
}

private func fitting<Model: FittableModel>(
  _ name: String, _: Model.Type, to log: ReviewLog, _ sameDay: SameDayReviews
) {
  let fitting = LearnersLog.Fitting<Model>(to: log, sameDay)
  let count = fitting.targets.targets.count

  Benchmark("\(name), one fit to \(count) reviews") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(fitting.fitted()) }
  }

  Benchmark("\(name), a fit to \(count) reviews, tried on the later ones") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(fitting.tried()) }
  }

  Benchmark("\(name), five folds of \(count) reviews") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try fitting.folds()) }
  }
}
