import Practice
import Probability
import Statistics
import TerminalText

/// How accuracy over time looks.
struct AccuracySection {
  /// The numbers, from the shortest window to all time.
  let summaries: [AccuracySummary]
  /// The share that guessing brings, 0 to 1.
  let guessing: Double
  /// How figures are written.
  let figures: FigureWords

  /// Fewer answers than this are counted and not made a share of.
  static let leastForShare = 5

  /// Two rows for all time, as the overview has them.
  var overview: TextTable {
    var table = TextTable(columns: [.left, .right, .right, .left])
    if let all = summaries.last {
      append("New examples", all.firstExposures.proportion, to: &table)
      append("Repeats", all.repeats.proportion, to: &table)
    }
    return table
  }

  /// What the signs of the plots mean; nil where there are none.
  var legend: String? {
    let isPlotted = summaries.contains { summary in
      max(summary.firstExposures.proportion.trials, summary.repeats.proportion.trials)
        >= Self.leastForShare
    }
    return !figures.drawsPlots || !isPlotted
      ? nil : "The line runs from 0 to 100 %; | is guessing, \(figures.percent(guessing))."
  }

  /// All windows, with what changed.
  var block: StatisticsBlock {
    var table = TextTable(columns: [.left, .right, .right, .left])
    for (label, proportion) in rows { append(label, proportion, to: &table) }
    let notes = changes + (legend.map { [$0] } ?? [])
    return StatisticsBlock(
      "Accuracy", table: table, then: notes.map { Paragraph(StyledText($0)) })
  }

  /// New examples and repeats, window by window.
  var rows: [(label: String, proportion: Proportion)] {
    summaries.flatMap { summary in
      [
        ("\(name(summary.window)), new examples", summary.firstExposures.proportion),
        ("\(name(summary.window)), repeats", summary.repeats.proportion),
      ]
    }
  }

  /// What is said of each window beside the time before it.
  var changes: [String] {
    summaries.flatMap { summary in
      [("new examples", summary.firstExposures), ("repeats", summary.repeats)].compactMap {
        kind, rate in
        rate.change.flatMap { change(of: kind, over: summary.window, $0) }
      }
    }
  }

  private func append(_ label: String, _ proportion: Proportion, to table: inout TextTable) {
    guard proportion.trials > 0 else {
      table.append([StyledText(label), "none yet"])
      return
    }
    let count = StyledText(figures.count(proportion))
    guard proportion.trials >= Self.leastForShare, let rate = proportion.rate,
      let interval = proportion.wilsonInterval(confidence: 0.95)
    else {
      let missing = Self.leastForShare - proportion.trials
      table.append([
        StyledText(label), count, "", StyledText("a share after \(missing) more"),
      ])
      return
    }
    let bounds =
      if figures.isPlain {
        "between \(figures.bounds(interval)), guessing is \(figures.percent(guessing))"
      } else {
        (plot(of: proportion).map { "\($0)  " } ?? "") + figures.range(interval)
      }
    table.append([
      StyledText(label), count, StyledText(figures.percent(rate)), StyledText(bounds),
    ])
  }

  private func plot(of proportion: Proportion) -> String? {
    guard figures.drawsPlots else { return nil }
    return RatePlot(proportion: proportion, guessing: guessing).line(glyphs: figures.glyphs)
  }

  private func name(_ window: AccuracySummary.Window) -> String {
    switch window {
    case .week: "Last 7 days"
    case .month: "Last 30 days"
    case .allTime: "All time"
    }
  }

  private func change(
    of kind: String, over window: AccuracySummary.Window, _ change: AccuracySummary.Change
  ) -> String? {
    let during = "\(name(window)), \(kind)"
    switch change {
    case .better(let points):
      return "\(during): better than before, by \(percentagePoints(points))."
    case .worse(let points):
      let turned = -points.upperBound...(-points.lowerBound)
      return "\(during): worse than before, by \(percentagePoints(turned))."
    case .notDetectable: return "\(during): no detectable change from before."
    case .tooFew: return nil
    }
  }

  private func percentagePoints(_ range: ClosedRange<Double>) -> String {
    "\(figures.range(range)) percentage points"
  }
}
