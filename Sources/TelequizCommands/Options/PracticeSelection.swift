import ArgumentParser

/// What is practised, and how much of it.
struct PracticeSelection: ParsableArguments {
  @Option(
    name: .customLong("bank"), parsing: .singleValue,
    help: ArgumentHelp("Only this bank; repeatable.", valueName: "id"))
  var bankIDs: [String] = []

  @Option(help: ArgumentHelp("At most this many questions.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("No new question after this many minutes.", valueName: "n"))
  var minutes: Int?

  @Option(help: ArgumentHelp("At most this many new concepts.", valueName: "n"))
  var new: Int?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      "Be ready by this day, as in 2026-12-24 or 30d: meet all in time, and nothing later.",
      valueName: "day"))
  var byText: String?

  @Flag(help: "Name the deciding question too.")
  var why = false

  @Flag(exclusivity: .exclusive)
  var beyond: PracticeChoices.Beyond?

  @Option(
    name: .customLong("concept"), parsing: .singleValue,
    help: ArgumentHelp("Only this concept; repeatable.", valueName: "id"))
  var conceptIDs: [String] = []

  @Option(help: ArgumentHelp("Only examples of this difficulty, 1 to 3.", valueName: "n"))
  var difficulty: Int?

  @Flag(help: "Only contested examples, which never count.")
  var contested = false

  func validate() throws {
    for (name, value, range) in [
      ("limit", limit, 1...200), ("minutes", minutes, 1...240), ("new", new, 0...20),
      ("difficulty", difficulty, 1...3),
    ] {
      guard let value, !range.contains(value) else { continue }
      throw ValidationError("--\(name) takes \(range.lowerBound) to \(range.upperBound)")
    }
    let isBeyondPlan = beyond != nil || !conceptIDs.isEmpty || difficulty != nil || contested
    if byText != nil, isBeyondPlan {
      throw ValidationError(
        "--by bends the schedule, which is left alone by what else is asked for")
    }
  }
}

extension PracticeChoices.Beyond: EnumerableFlag {
  static func help(for value: Self) -> ArgumentHelp? {
    switch value {
    case .extra: "More than the schedule asks for."
    case .mistakes: "Examples that were missed and not put right yet."
    case .unseen: "Examples that were never seen."
    }
  }
}
