import Benchmark

/// What the benchmark runner looks for.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, .throughput]
  Benchmark.defaultConfiguration.maxDuration = .seconds(3)
  scheduling()
  terminalText()
}
