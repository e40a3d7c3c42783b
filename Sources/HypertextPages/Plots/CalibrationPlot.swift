/// What was foretold against what came true, with the line on which the two agree.
public struct CalibrationPlot: Hashable, Sendable {
  /// Predictions that lie close together.
  public struct Bin: Hashable, Sendable {
    /// Their mean, 0 to 1.
    public var predicted: Double
    /// The share that came true, 0 to 1.
    public var observed: Double
    /// The interval of that share, 0 to 1.
    public var interval: ClosedRange<Double>

    /// Creates a bin.
    public init(predicted: Double, observed: Double, interval: ClosedRange<Double>) {
      self.predicted = predicted
      self.observed = observed
      self.interval = interval
    }
  }

  /// The bins.
  public var bins: [Bin]
  /// What stands along the axis of predictions.
  public var predicted: String
  /// What stands along the axis of outcomes.
  public var observed: String

  /// Creates a plot.
  public init(_ bins: [Bin], predicted: String, observed: String) {
    self.bins = bins
    self.predicted = predicted
    self.observed = observed
  }

  // A square that fits a page 360 pixels wide, with room for the words along it.
  private static let left = 46.0
  private static let top = 26.0
  private static let side = 230.0

  private func x(_ share: Double) -> String { pixels(Self.left + share * Self.side) }
  private func y(_ share: Double) -> String { pixels(Self.top + (1 - share) * Self.side) }

  /// The picture.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - description: What is seen on it.
  /// - Returns: The drawing.
  public func drawing(title: String, description: String) -> Drawing {
    let grid = [0, 0.5, 1].flatMap { share -> [Markup] in
      let label = share == 0 ? "0" : share == 1 ? "100 %" : "50 %"
      let below = pixels(Self.top + Self.side + 18)
      let row = pixels(Self.top + (1 - share) * Self.side + 4)
      return [
        .line("axis", x1: x(0), y1: y(share), x2: x(1), y2: y(share)),
        .line("axis", x1: x(share), y1: y(0), x2: x(share), y2: y(1)),
        .word(label, x: pixels(Self.left - 6), y: row, .end, isQuiet: true),
        .word(label, x: x(share), y: below, share == 1 ? .end : .middle, isQuiet: true),
      ]
    }
    let names: [Markup] = [
      .word(observed.fitting(Self.side), x: "2", y: "12", isQuiet: true),
      .word(
        predicted.fitting(Self.side), x: x(1), y: pixels(Self.top + Self.side + 36), .end,
        isQuiet: true),
    ]
    let points = bins.flatMap { bin -> [Markup] in
      [
        .line(
          "range", x1: x(bin.predicted), y1: y(bin.interval.lowerBound), x2: x(bin.predicted),
          y2: y(bin.interval.upperBound)),
        .dot("point", x: x(bin.predicted), y: y(bin.observed), radius: 5.5),
      ]
    }
    return Drawing(
      title: title, description: description,
      size: .fixed(
        width: Int(Self.left + Self.side) + 12, height: Int(Self.top + Self.side) + 44),
      shapes: grid + names + [.line("guess", x1: x(0), y1: y(0), x2: x(1), y2: y(1))] + points)
  }
}
