// swift-tools-version: 6.2

import PackageDescription

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
    .executableTarget(
      name: "TelequizBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Probability", package: "telequiz"),
        .product(name: "Scheduling", package: "telequiz"),
        .product(name: "TerminalText", package: "telequiz"),
      ],
      path: "Benchmarks/TelequizBenchmarks",
      swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
