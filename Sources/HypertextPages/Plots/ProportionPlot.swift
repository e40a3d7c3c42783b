/// Proportions on lines from 0 to 100 %, each with its interval, and where guessing is.
public struct ProportionPlot: Hashable, Sendable {
  /// A proportion.
  public struct Row: Hashable, Sendable {
    /// What it is of.
    public var label: String
    /// The share in words.
    public var figure: String
    /// The share, 0 to 1.
    public var share: Double
    /// The interval, 0 to 1.
    public var interval: ClosedRange<Double>

    /// Creates a row.
    public init(label: String, figure: String, share: Double, interval: ClosedRange<Double>) {
      self.label = label
      self.figure = figure
      self.share = share
      self.interval = interval
    }
  }

  /// The lines, from top to bottom.
  public var rows: [Row]
  /// The share that guessing brings, 0 to 1; nil: none is drawn.
  public var guessing: Double?

  /// Creates a plot.
  public init(_ rows: [Row], guessing: Double?) {
    self.rows = rows
    self.guessing = guessing
  }

  /// Room for a label beside its figure on the narrowest page.
  private static let labelWidth = 260.0
  private static let rowHeight = 44.0

  /// The picture.
  ///
  /// - Parameter title: What it shows.
  /// - Returns: The drawing.
  public func drawing(title: String) -> Drawing {
    let height = Self.rowHeight * Double(rows.count)
    let axis: [Markup] = [
      .word("0", x: "0%", y: pixels(height + 12), isQuiet: true),
      .word("50 %", x: "50%", y: pixels(height + 12), .middle, isQuiet: true),
      .word("100 %", x: "100%", y: pixels(height + 12), .end, isQuiet: true),
    ]
    let words = rows.map { "\($0.label): \($0.figure)" }.joined(separator: "; ")
    return Drawing(
      title: title, description: words, size: .wide(height: Int(height) + 18),
      shapes: rows.enumerated().map { line($1, top: Double($0) * Self.rowHeight) } + axis)
  }

  private func line(_ row: Row, top: Double) -> Markup {
    let y = pixels(top + 28)
    let tick = guessing.map { share -> [Markup] in
      [
        .line(
          "guess", x1: across(share), y1: pixels(top + 20), x2: across(share), y2: pixels(top + 36))
      ]
    }
    let (low, high) = (row.interval.lowerBound, row.interval.upperBound)
    return .tag(
      "g", [:],
      [
        .word(row.label.fitting(Self.labelWidth), x: "0%", y: pixels(top + 14)),
        .word(row.figure, x: "100%", y: pixels(top + 14), .end),
        .line("track", x1: "0%", y1: y, x2: "100%", y2: y),
      ] + (tick ?? []) + [
        .line("range", x1: across(low), y1: y, x2: across(high), y2: y),
        .dot("point", x: across(row.share), y: y, radius: 5.5),
      ])
  }
}
