import Benchmark

/// What the benchmark runner looks for.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock]
  Benchmark.defaultConfiguration.maxDuration = .seconds(3)
  fitting()
  linting()
  progress()
  reading()
  scheduling()
  simulation()
  statistics()
  terminalText()
}
