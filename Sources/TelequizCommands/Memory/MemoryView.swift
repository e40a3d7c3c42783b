import Scheduling
import TerminalText

/// How a trace looks.
struct MemoryView<Model: MemoryModel> where Model.State: TraceableState {
  /// What is shown.
  let trace: MemoryTrace<Model>
  /// What days its steps may have.
  let stepDays: MemoryModelName.StepDays

  /// A table for people.
  var text: String {
    let stabilities = trace.steps.first?.state.stabilities ?? []
    var table = TextTable(
      columns: [.right, .left, .right] + stabilities.map { _ in .right } + [.right, .right])
    table.append(
      (["days", "rating", "remembered"] + stabilities.map(\.heading) + ["difficulty", "interval"])
        .map { StyledText($0) })
    for step in trace.steps {
      let remembered = step.retrievability.map { "\(rounded($0 * 100, places: 1)) %" }
      let cells =
        [
          days(step.review.elapsedDays), String(describing: step.review.rating),
          remembered ?? "new",
        ] + step.state.stabilities.map { duration($0.days) } + [
          rounded(step.state.difficulty, places: 2), duration(step.intervalDays),
        ]
      table.append(cells.map { StyledText($0) })
    }
    return table.lines(width: 88).map { $0.plain + "\n" }.joined()
  }

  /// An object for programs.
  var json: JSONValue {
    [
      "schema": 1,
      "model": .string(Model.name),
      "reviews": .array(trace.steps.map(Self.json)),
    ]
  }

  private static func json(of step: MemoryTrace<Model>.Step) -> JSONValue {
    let elapsed = step.review.elapsedDays
    var members: [JSONValue.Member] = [
      .init(
        name: "elapsed",
        value: elapsed == elapsed.rounded() ? .integer(Int(elapsed)) : .number(elapsed)),
      .init(name: "rating", value: .integer(step.review.rating.rawValue)),
      .init(name: "retrievability", value: .number(step.retrievability)),
    ]
    members += step.state.stabilities.map { .init(name: $0.name, value: .number($0.days)) }
    members.append(.init(name: "difficulty", value: .number(step.state.difficulty)))
    members.append(.init(name: "interval", value: .number(step.intervalDays)))
    return .object(members)
  }

  /// The days of a step as they were written, but for what three places do not hold.
  private func days(_ days: Double) -> String {
    if days == days.rounded() { return "\(Int(days))" }
    let text = rounded(days, places: 3)
    return String(text.reversed().drop { $0 == "0" }.reversed())
  }

  /// A time in days, or where a model counts parts of days and it is shorter than one, in the
  /// greatest unit of which it has one.
  private func duration(_ days: Double) -> String {
    guard stepDays == .fractions, days < 1 else {
      return "\(rounded(days, places: 2)) d"
    }
    let seconds = days * 86_400
    if seconds >= 3_600 { return "\(rounded(seconds / 3_600, places: 1)) h" }
    if seconds >= 60 { return "\(rounded(seconds / 60, places: 1)) min" }
    return "\(rounded(seconds, places: 1)) s"
  }
}
