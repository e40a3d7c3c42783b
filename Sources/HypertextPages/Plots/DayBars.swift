import TerminalText

/// Counts of days that follow one another, as bars.
public struct DayBars: Hashable, Sendable {
  /// A day.
  public struct Day: Hashable, Sendable {
    /// What stands below the bar, in three signs at most: the day of the month.
    public var label: String
    /// How high the bar is.
    public var count: Int

    /// Creates a day.
    public init(label: String, count: Int) {
      self.label = label
      self.count = count
    }
  }

  /// The days.
  public var days: [Day]

  /// Creates a plot.
  public init(_ days: [Day]) { self.days = days }

  private static let top = 18.0
  private static let height = 84.0

  /// The picture.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - description: What is seen on it.
  /// - Returns: The drawing.
  public func drawing(title: String, description: String) -> Drawing {
    let most = Double(max(days.map(\.count).max() ?? 0, 1))
    let slot = 1 / Double(max(days.count, 1))
    let base = Self.top + Self.height
    let bars = days.enumerated().flatMap { index, day -> [Markup] in
      let middle = (Double(index) + 0.5) * slot
      let length = Double(day.count) / most * Self.height
      let label = Markup.word(
        day.label, x: across(middle), y: pixels(base + 17), .middle, isQuiet: true)
      guard day.count > 0 else { return [label] }
      return [
        .rectangle(
          "bar", x: across(middle - slot * 0.3), y: pixels(base - length),
          width: across(slot * 0.6), height: pixels(length), radius: 1.5),
        .word(short(day.count), x: across(middle), y: pixels(base - length - 5), .middle),
        label,
      ]
    }
    return Drawing(
      title: title, description: description, size: .wide(height: Int(base) + 24),
      shapes: [.line("axis", x1: "0%", y1: pixels(base), x2: "100%", y2: pixels(base))] + bars)
  }

  /// A count in three signs at most; its table has it in full.
  private func short(_ count: Int) -> String {
    count < 1_000 ? "\(count)" : count < 100_000 ? "\(count / 1_000)k" : "…"
  }
}
