import Practice
import Statistics
import HypertextPages
import TerminalText

extension ForecastSection {
  /// Fourteen days as bars and in a table, and what comes after.
  var hypertext: [Markup] {
    let due = forecast.days.filter { $0.due > 0 }
    let after = rest.map { Markup.paragraph($0) }
    guard !due.isEmpty, let first = forecast.days.first, let last = forecast.days.last else {
      return after
    }
    let span = "\(first.day.fullDate) to \(last.day.fullDate)"
    let table = DataTable(
      "Days with something due", columns: [.words("day"), .numbers("concepts due")],
      rows: due.map { DataTable.Row([name($0.day), grouped($0.due)]) })
    return [
      Figure(
        id: "forecast-days",
        plot: DayBars(
          forecast.days.map { DayBars.Day(label: "\($0.day.date.day)", count: $0.due) }
        ).drawing(
          title: "Concepts that come due, \(span)",
          description: due.map { "\(name($0.day)): \($0.due)" }.joined(separator: "; ")),
        caption: "Concepts that come due on each day, \(span), as if nothing was practised"
          + " meanwhile; the first is today.",
        table: table
      ).markup
    ] + after
  }
}
