import Probability
import TerminalText

/// How figures are written: with signs and plots, or in words where there are no plots.
struct FigureWords {
  /// The signs there are.
  let glyphs: Glyphs
  /// How much room a line has.
  var room = Room.plenty

  /// How much room a line has.
  enum Room: Hashable {
    /// Enough for a plot beside figures.
    case plenty
    /// Enough for figures.
    case little
  }

  /// Lines of fewer cells than this have no room for plots: they would be broken.
  static let leastForPlots = 60

  /// Whether plots stand beside figures.
  var drawsPlots: Bool { !isPlain && room == .plenty }

  /// The words for lines of so many cells.
  func fitting(width: Int) -> FigureWords {
    FigureWords(glyphs: glyphs, room: width < Self.leastForPlots ? .little : .plenty)
  }

  /// Whether figures are put in words: for a screen reader, and where signs cannot be shown.
  var isPlain: Bool { glyphs.full == nil }

  /// A share of one: `81 %`, or `81 percent`.
  func percent(_ share: Double) -> String {
    "\(whole(share)) \(isPlain ? "percent" : "%")"
  }

  /// A stretch of shares in a sentence: `65 and 91`.
  func bounds(_ shares: ClosedRange<Double>) -> String {
    "\(whole(shares.lowerBound)) and \(whole(shares.upperBound))"
  }

  /// A stretch of shares: `65–91`, or `65 to 91`.
  func range(_ shares: ClosedRange<Double>) -> String {
    let separator = isPlain ? " to " : "–"
    return "\(whole(shares.lowerBound))\(separator)\(whole(shares.upperBound))"
  }

  /// How many were right: `26 of 32`.
  func count(_ proportion: Proportion) -> String {
    "\(grouped(proportion.successes)) of \(grouped(proportion.trials))"
  }

  /// A number with so many digits after the point.
  func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "unknown" }
    guard value.magnitude < 1e12 else { return "more than can be shown" }
    let text = rounded(value.magnitude, places: places)
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return (value < 0 && !isZero ? "-" : "") + text
  }

  /// A time: `0.8 s`, `12 s`, `3 min 20 s`.
  func duration(milliseconds: Int) -> String {
    let seconds = (Double(milliseconds) / 1_000).rounded()
    guard milliseconds >= 10_000 else {
      return "\(decimal(Double(milliseconds) / 1_000, places: 1)) s"
    }
    guard seconds >= 60 else { return "\(Int(seconds)) s" }
    let rest = Int(seconds) % 60
    return "\(Int(seconds) / 60) min" + (rest == 0 ? "" : " \(rest) s")
  }

  private func whole(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
