// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target of ours is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A Swift library target.
func library(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil)
  -> Target
{
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

/// The tests of one target, which mirror its sources.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["ProjectFiles"], exclude: exclude,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
// SQLite itself, as GRDB links it: the limits of a connection and fast reading of rows.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// Every pure target is a product, so that the nested benchmark package can measure it.
let pure = [
  "Probability", "StrictYAML", "QuestionBank", "BankLint", "Scheduling", "Practice", "Statistics",
  "Workload", "TerminalText", "HypertextPages",
]

let package = Package(
  name: "telequiz",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "telequiz", targets: ["telequiz"])]
    + (pure + ["ProgressStore", "StandardBanks"]).map { .library(name: $0, targets: [$0]) },
  dependencies: [
    // The command line: parsing, help, completion scripts and man pages as Swift people know them.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The progress file: SQLite with transactions, locking and migrations that many apps trust.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Tests only: an independent YAML reader that StrictYAML is compared with.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Pure: values in, values out.
    library("Probability"),
    library("StrictYAML"),
    library("QuestionBank", ["StrictYAML"]),
    library("BankLint", ["QuestionBank", "StrictYAML", "Probability"]),
    library("Scheduling", ["Probability"]),
    library("Practice", ["QuestionBank", "Scheduling", "Probability"]),
    library("Statistics", ["Practice", "QuestionBank", "Scheduling", "Probability"]),
    library("Workload", ["Practice", "QuestionBank", "Scheduling", "Probability"]),
    library("TerminalText"),
    library("HypertextPages", ["TerminalText"]),

    // Effects, and what drags libraries in.
    library("ProgressStore", ["Practice", "QuestionBank", "Scheduling", grdb, sqlite]),
    // Expat, for Moodle XML: it is in every system, stops at the first fault and knows its line.
    // XMLCoder and Foundation's XMLParser stand on libxml2: linked statically it does not come with
    // Swift, and as a library it brings ICU's data along, +1.8 ms to every start and 60 MB to the
    // program (measured); and of malformed files that parser says on Linux that all went well.
    // CSV and Anki files are read by BankExchange itself. SwiftCSV 0.10.0 was tried: it has no line
    // numbers, gives a whole file up for one stray quote, swallows the rest of a file after an
    // unclosed one, drops an empty last cell, and takes a comma before a combining accent for text.
    .systemLibrary(name: "CExpat"),
    library("BankExchange", ["CExpat", "QuestionBank", "StrictYAML"]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    library("LineEditing", ["CEditline"]),
    .target(name: "StandardBanks"),
    .target(name: "StandardDocuments"),
    library(
      "TelequizCommands",
      [
        "Probability", "StrictYAML", "QuestionBank", "BankLint", "BankExchange", "Scheduling",
        "Practice", "Statistics", "Workload", "TerminalText", "HypertextPages", "ProgressStore",
        "LineEditing",
        "StandardBanks", "StandardDocuments", argumentParser,
      ]),
    .executableTarget(
      name: "telequiz", dependencies: ["TelequizCommands"], swiftSettings: strict),

    // What tests share.
    library("ProjectFiles", path: "Tests/Support/ProjectFiles"),
    library("SchemaValidation", path: "Tests/Support/SchemaValidation"),
    .target(
      name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    library(
      "TerminalTesting", ["CPseudoTerminal", "TerminalText"],
      path: "Tests/Support/TerminalTesting"),

    library(
      "SimulatedPractice",
      ["Practice", "QuestionBank", "Scheduling", "Probability", "StandardBanks"],
      path: "Tests/Support/SimulatedPractice"),

    library(
      "PracticeStudy",
      ["SimulatedPractice", "Practice", "QuestionBank", "Scheduling", "Probability"],
      path: "Tests/Support/PracticeStudy"),

    .executableTarget(
      name: "practice-study", dependencies: ["PracticeStudy", "Practice", "Scheduling"],
      path: "Tests/Support/PracticeStudyCommand", swiftSettings: strict),

    .executableTarget(
      name: "simulated-history",
      dependencies: ["SimulatedPractice", "Practice", "ProgressStore", "QuestionBank"],
      path: "Tests/Support/SimulatedHistory", swiftSettings: strict),

    .executableTarget(
      name: "line-echo", dependencies: ["LineEditing"], path: "Tests/Support/LineEcho",
      swiftSettings: strict),

    tests("ProbabilityTests", ["Probability"]),
    tests("StrictYAMLTests", ["StrictYAML", "Probability", yams], exclude: ["Fixtures"]),
    tests(
      "QuestionBankTests", ["QuestionBank", "StrictYAML", "StandardBanks", "Probability", yams]),
    tests(
      "BankLintTests",
      ["BankLint", "QuestionBank", "StrictYAML", "StandardBanks", "Probability", yams]),
    tests(
      "BankExchangeTests",
      ["BankExchange", "QuestionBank", "StrictYAML", "StandardBanks", "Probability"]),
    tests("SchedulingTests", ["Scheduling", "Probability"], exclude: ["Fixtures"]),
    tests(
      "PracticeTests",
      [
        "Practice", "QuestionBank", "Scheduling", "Probability", "StandardBanks", "StrictYAML",
        "SimulatedPractice",
      ]),
    tests(
      "PracticeStudyTests",
      ["PracticeStudy", "Practice", "QuestionBank", "Probability"]),
    tests(
      "StatisticsTests",
      [
        "Statistics", "Practice", "QuestionBank", "Scheduling", "Probability", "SimulatedPractice",
      ]),
    tests(
      "WorkloadTests", ["Workload", "Practice", "QuestionBank", "Scheduling", "SimulatedPractice"]),
    tests("TerminalTextTests", ["TerminalText"]),
    tests("HypertextPagesTests", ["HypertextPages", "TerminalText", "BankExchange"]),
    tests(
      "ProgressStoreTests",
      [
        "ProgressStore", "Practice", "QuestionBank", "Scheduling", "Probability",
        "SimulatedPractice", grdb,
      ],
      exclude: ["Fixtures"]),
    tests("LineEditingTests", ["LineEditing", "TerminalTesting", "line-echo", "Probability"]),
    tests(
      "TelequizCommandsTests",
      [
        "TelequizCommands", "Practice", "ProgressStore", "QuestionBank", "LineEditing",
        "StandardBanks", "TerminalText", "Scheduling", "StrictYAML", "BankLint", "BankExchange",
        "SimulatedPractice", "Statistics", "Probability", "SchemaValidation", "HypertextPages",
        argumentParser,
      ],
      exclude: ["Transcripts"]),
    tests("TelequizTests", ["telequiz", "TerminalTesting", "Probability"]),
  ],
  cLanguageStandard: .gnu2x
)
