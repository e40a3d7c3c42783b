/// Days as squares, a column for each week and a row for each day of the week; more is larger.
///
/// Size says what colour alone could not, on paper and to every kind of colour vision.
public struct CalendarPlot: Hashable, Sendable {
  /// How much was done on a day.
  public enum Amount: Int, Hashable, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// A little.
    case little
    /// Some.
    case some
    /// A lot.
    case much

    /// The side of its square, in CSS pixels.
    fileprivate var side: Double {
      switch self {
      case .none: 3
      case .little: 8
      case .some: 13
      case .much: 18
      }
    }
  }

  /// The days, from the first day of a week on.
  public var days: [Amount]
  /// What the seven days of a week are called, in three letters.
  public var weekdays: [String]
  /// What stands above some weeks, by their place: the names of months.
  public var months: [Int: String]

  /// Creates a plot.
  public init(days: [Amount], weekdays: [String], months: [Int: String]) {
    self.days = days
    self.weekdays = weekdays
    self.months = months
  }

  private static let step = 21.0
  private static let left = 36.0
  private static let top = 22.0

  /// The picture.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - description: What is seen on it.
  /// - Returns: The drawing.
  public func drawing(title: String, description: String) -> Drawing {
    let weeks = (days.count + weekdays.count - 1) / max(weekdays.count, 1)
    let labels = weekdays.enumerated().map { row, name in
      Markup.word(
        name, x: "0", y: pixels(Self.top + Double(row) * Self.step + 14.5), isQuiet: true)
    }
    let heads = months.sorted { $0.key < $1.key }.map { week, name in
      Markup.word(name, x: pixels(Self.left + Double(week) * Self.step), y: "12", isQuiet: true)
    }
    let squares = days.enumerated().map { index, amount -> Markup in
      let middle = (
        x: Self.left + (Double(index / weekdays.count) + 0.5) * Self.step,
        y: Self.top + (Double(index % weekdays.count) + 0.5) * Self.step
      )
      let side = amount.side
      return .rectangle(
        amount == .none ? "track" : "bar", x: pixels(middle.x - side / 2),
        y: pixels(middle.y - side / 2), width: pixels(side), height: pixels(side), radius: 1.5)
    }
    return Drawing(
      title: title, description: description,
      size: .fixed(
        width: Int(Self.left + Double(weeks) * Self.step) + 12,
        height: Int(Self.top + Double(weekdays.count) * Self.step) + 2),
      shapes: labels + heads + squares)
  }
}
