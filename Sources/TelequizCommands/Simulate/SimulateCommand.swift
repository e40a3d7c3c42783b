import ArgumentParser

/// `simulate`: what practising will ask of the learner, and what it brings.
struct SimulateCommand: TelequizSubcommand {
  /// What the parser knows of the command.
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Tell what practising will ask of you, and what it brings.",
    discussion: """
      Your practice is simulated from today on, from what you have done so far: a session every day, \
      planned as always, whose answers are drawn as the memory model in force foretells them. Shown is \
      what each desired retention costs and brings; which of them is worth it is yours to choose.

      With --by a day is aimed at, as `telequiz practice --by` does: what that asks of each day, how much \
      you will remember on it, or by when it can be done. Without --by and --days it is the day that is set.

      The seed is 1 unless --seed gives another. With --json "workload" lists for each \
      "desiredRetention" the "questionsADay", "minutesADay", "busiestDay" (questions), "metAtEnd" and \
      "rememberedAtEnd" (concepts, on the morning after the last day) and the "course": for each \
      "day" its "questions", and "met" and "remembered" after it. Each is the "mean" of "runs" runs, \
      and "low" and "high" leave out the lowest and the highest of them. "goal" is null without a day to be ready by.

      Examples:
        telequiz simulate
        telequiz simulate --by 2026-12-24
        telequiz simulate --days 365 --desired-retention 0.85 --desired-retention 0.9 --json
      """)

  /// How many days.
  @Option(help: ArgumentHelp("For so many days; 90 if not said otherwise.", valueName: "n"))
  var days: Int?

  /// The most new concepts of a day.
  @Option(help: ArgumentHelp("At most this many new concepts a day.", valueName: "n"))
  var new: Int?

  /// What is compared.
  @Option(
    name: .customLong("desired-retention"), parsing: .singleValue,
    help: ArgumentHelp(
      "Only with this desired retention, 0.7 to 0.97; repeatable.", valueName: "r"))
  var desiredRetentions: [Double] = []

  /// The day that is aimed at.
  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("Be ready by this day, as in 2026-12-24 or 30d.", valueName: "day"))
  var byText: String?

  /// Whether to print JSON.
  @Flag(help: "Print one JSON object, with all digits.")
  var json = false

  /// The options that every command has.
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  /// Refuses what makes no sense.
  func validate() throws {
    if let days, !Simulation.dayCounts.contains(days) {
      throw ValidationError("--days takes 1 to \(Simulation.dayCounts.upperBound)")
    }
    if let new, !(0...20).contains(new) { throw ValidationError("--new takes 0 to 20") }
    guard desiredRetentions.allSatisfy(Simulation.retentions.contains) else {
      throw ValidationError("--desired-retention takes 0.7 to 0.97")
    }
    if days != nil, byText != nil {
      throw ValidationError(
        "--days and --by exclude one another: --by says how many days there are")
    }
  }

  /// Simulates, and prints what came of it.
  func run(in context: Context) throws -> ExitStatus {
    let plan = try SimulationPlan(
      days: days, newConceptsADay: new, retentions: desiredRetentions, by: byText, in: context)
    let simulation = context.simulate(plan)
    if json {
      context.write(simulation.json.text() + "\n")
    } else {
      let renderer = context.renderer
      let view = SimulationView(
        simulation: simulation, figures: FigureWords(glyphs: renderer.glyphs),
        program: context.commandPrefix)
      context.write(renderer.text(of: view.lines(width: renderer.width)))
    }
    return .done
  }
}
