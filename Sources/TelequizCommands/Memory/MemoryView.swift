import Scheduling
import TerminalText

/// How a trace looks.
enum MemoryView {
  /// A table for people.
  static func text(of trace: MemoryTrace<FSRS6>) -> String {
    var table = TextTable(columns: [.right, .left, .right, .right, .right, .right])
    table.append(["days", "rating", "remembered", "stability", "difficulty", "interval"])
    for step in trace.steps {
      table.append([
        StyledText("\(Int(step.review.elapsedDays))"),
        StyledText(String(describing: step.review.rating)),
        StyledText(step.retrievability.map { "\(rounded($0 * 100, places: 1)) %" } ?? "new"),
        StyledText("\(rounded(step.state.stability, places: 2)) d"),
        StyledText(rounded(step.state.difficulty, places: 2)),
        StyledText("\(rounded(step.intervalDays, places: 2)) d"),
      ])
    }
    return table.lines(width: 88).map { $0.plain + "\n" }.joined()
  }

  /// An object for programs.
  static func json(of trace: MemoryTrace<FSRS6>) -> JSONValue {
    [
      "schema": 1,
      "model": .string(FSRS6.name),
      "reviews": .array(
        trace.steps.map { step in
          [
            "elapsed": .integer(Int(step.review.elapsedDays)),
            "rating": .integer(step.review.rating.rawValue),
            "retrievability": .number(step.retrievability),
            "stability": .number(step.state.stability),
            "difficulty": .number(step.state.difficulty),
            "interval": .number(step.intervalDays),
          ]
        }),
    ]
  }

  /// A number with so many digits after the point.
  private static func rounded(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let digits = String(Int((value * scale).rounded()))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
