import Statistics
import HypertextPages
import Probability
import TerminalText

extension RecallSection {
  /// Predictions against outcomes, or what is still needed to tell.
  var hypertext: [Markup] {
    if let need { return [.paragraph(need)] }
    let filled = calibration.bins.compactMap { bin in
      bin.meanPrediction.flatMap { mean in
        bin.remembered.rate.flatMap { rate in
          bin.remembered.wilsonInterval(confidence: 0.95).map { (mean, rate, $0, bin.remembered) }
        }
      }
    }
    let plot = CalibrationPlot(
      filled.map { CalibrationPlot.Bin(predicted: $0.0, observed: $0.1, interval: $0.2) },
      predicted: "predicted", observed: "came true")
    let seen = filled.map {
      "predicted \(figures.percent($0.0)), came true \(figures.percent($0.1))"
    }
    let table = DataTable(
      "Predictions that lie close together, and how many came true",
      columns: [
        .words("predicted"), .numbers("came true"), .numbers("share"), .numbers("between, %"),
      ],
      rows: filled.map { mean, rate, interval, remembered in
        DataTable.Row([
          figures.percent(mean).unbroken, figures.count(remembered),
          figures.percent(rate).unbroken, figures.range(interval).unbroken,
        ])
      })
    return [
      Figure(
        id: "memory-bins",
        plot: plot.drawing(
          title: "What was predicted to be remembered, and what was",
          description: seen.joined(separator: "; ")),
        caption: "On the dashed line what was predicted is what came true; above it more was"
          + " remembered than predicted. The bands hold the true share 19 times of 20.",
        table: table
      ).markup
    ] + (losses.map { [.paragraph($0)] } ?? [])
  }
}
