import Probability
import Statistics
import TerminalText

/// How the memory model's predictions against outcomes look.
struct RecallSection {
  /// The numbers.
  let calibration: RecallCalibration
  /// How figures are written.
  let figures: FigureWords

  /// A row for each bin with predictions, and the log loss.
  var block: StatisticsBlock {
    if let need {
      return StatisticsBlock("Predictions", paragraphs: [Paragraph(StyledText(need))])
    }
    var table = TextTable(columns: [.right, .right, .right, .left])
    table.append(
      ["predicted", "came true", "", ""].map { StyledText($0, .dim) })
    for bin in calibration.bins {
      guard let mean = bin.meanPrediction, let rate = bin.remembered.rate else { continue }
      table.append([
        StyledText(figures.percent(mean)), StyledText(figures.percent(rate)),
        StyledText(figures.count(bin.remembered)),
        StyledText(bar(rate, width: 10, glyphs: figures.glyphs) ?? ""),
      ])
    }
    return StatisticsBlock(
      "Predictions", table: table,
      then: losses.map { [Paragraph(StyledText($0))] } ?? [])
  }

  /// What is still needed; nil when nothing is.
  var need: String? {
    let missing = RecallCalibration.leastPredictions - calibration.remembered.trials
    return missing <= 0
      ? nil : "How well memory is foretold: after \(counted(missing, "more repeated concept"))."
  }

  /// How good the predictions are beside a constant.
  var losses: String? {
    guard let loss = calibration.logLoss, let constant = calibration.constantLogLoss else {
      return nil
    }
    let better = loss < constant ? "better" : loss > constant ? "no better" : "as good"
    return "Log loss \(figures.decimal(loss, places: 3)); always saying the average would have"
      + " \(figures.decimal(constant, places: 3)), so the predictions are \(better) than that."
  }
}
