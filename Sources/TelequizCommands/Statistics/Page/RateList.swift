import HypertextPages
import Probability
import TerminalText

/// Proportions on a page: on lines with their intervals, and in a table.
struct RateList {
  /// What the figure is called, and what ids in it begin with.
  let id: String
  /// What the proportions are.
  let caption: String
  /// What stands above the names of the rows.
  let header: String
  /// The rows, each with its name.
  let rows: [(label: String, proportion: Proportion)]
  /// The share that guessing brings, 0 to 1.
  let guessing: Double?
  /// How figures are written.
  let figures: FigureWords

  /// More lines than this are a table only.
  private static let mostLines = 12

  /// The lines and the table; the table alone where no share can be told yet, or too many.
  var markup: Markup {
    let lines = rows.compactMap { line($0.label, $0.proportion) }
    guard !lines.isEmpty, lines.count <= Self.mostLines else { return table.markup }
    let guess = guessing.map { "; the dashed mark is guessing, \(figures.percent($0))" } ?? ""
    return Figure(
      id: id, plot: ProportionPlot(lines, guessing: guessing).drawing(title: caption),
      caption: "A line runs from 0 to 100 %. The dot is the share that was right; the band holds"
        + " the true share 19 times of 20\(guess).",
      table: table
    ).markup
  }

  private func line(_ label: String, _ proportion: Proportion) -> ProportionPlot.Row? {
    guard proportion.trials >= AccuracySection.leastForShare, let share = proportion.rate,
      let interval = proportion.wilsonInterval(confidence: 0.95)
    else { return nil }
    return ProportionPlot.Row(
      label: label, figure: figures.percent(share), share: share, interval: interval)
  }

  private var table: DataTable {
    DataTable(
      caption,
      columns: [.words(header), .numbers("right"), .numbers("share"), .numbers("between, %")],
      rows: rows.map { DataTable.Row(cells(of: $0.label, $0.proportion)) })
  }

  private func cells(of label: String, _ proportion: Proportion) -> [String] {
    guard proportion.trials > 0 else { return [label, "none yet"] }
    // A long one may break at its spaces, or it would push the table off a narrow page.
    let figure = figures.count(proportion)
    let count = figure.count <= 12 ? figure.unbroken : figure
    guard let line = line(label, proportion) else {
      let missing = AccuracySection.leastForShare - proportion.trials
      return [label, count, "a share after \(missing) more"]
    }
    return [label, count, line.figure.unbroken, figures.range(line.interval).unbroken]
  }
}
