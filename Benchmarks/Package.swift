// swift-tools-version: 6.2

import PackageDescription

/// A product of the package that is measured.
func ours(_ name: String) -> Target.Dependency { .product(name: name, package: "telequiz") }

let package = Package(
  name: "telequiz-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "telequiz", path: ".."),
    // Samples, warm-ups and percentiles as Swift packages measure them; without its interposers,
    // which count allocations and are not needed for times.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // A bank of 10,000 items and the reviews of years, the same on every machine.
    .target(
      name: "BenchmarkData",
      dependencies: [
        ours("Practice"), ours("Probability"), ours("QuestionBank"), ours("Scheduling"),
      ],
      path: "Sources/BenchmarkData"),
    // Writes them to files, for measurements of the whole program.
    .executableTarget(
      name: "bench-data",
      dependencies: [
        "BenchmarkData", ours("Practice"), ours("ProgressStore"), ours("QuestionBank"),
        ours("Scheduling"), ours("Workload"),
      ],
      path: "Sources/bench-data"),
    .executableTarget(
      name: "TelequizBenchmarks",
      dependencies: [
        "BenchmarkData", .product(name: "Benchmark", package: "benchmark"),
        ours("BankLint"), ours("Practice"), ours("Probability"), ours("ProgressStore"),
        ours("QuestionBank"), ours("Scheduling"), ours("Statistics"), ours("StrictYAML"),
        ours("TerminalText"), ours("Workload"),
      ],
      path: "Benchmarks/TelequizBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
