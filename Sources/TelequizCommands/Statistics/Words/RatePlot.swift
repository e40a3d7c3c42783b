import Probability
import TerminalText

/// A proportion on a line from 0 to 100 %, with its interval and the share that guessing brings.
struct RatePlot {
  /// The proportion.
  let proportion: Proportion
  /// The share that guessing brings, 0 to 1.
  let guessing: Double
  /// How many cells the line takes.
  var width = 15

  /// The line; nil without trials, and where plots are their numbers.
  func line(glyphs: Glyphs) -> String? {
    guard let stretch = glyphs.stretch, let point = glyphs.point, let empty = glyphs.empty,
      let rate = proportion.rate, let interval = proportion.wilsonInterval(confidence: 0.95)
    else { return nil }
    return (0..<width).map { cell in
      if cell == self.cell(of: rate) { return point }
      if cell == self.cell(of: guessing) { return "|" }
      let covered = self.cell(of: interval.lowerBound)...self.cell(of: interval.upperBound)
      return covered.contains(cell) ? stretch : empty
    }.joined()
  }

  private func cell(of share: Double) -> Int {
    min(max(Int(share * Double(width)), 0), width - 1)
  }
}
