public import Practice

/// How many concepts come due on the next days.
public struct DueForecast: Hashable, Sendable {
  /// A study day.
  public struct Day: Hashable, Sendable {
    /// The day.
    public var day: StudyDay
    /// How many concepts come due on it; today's are those that are due already, too.
    public var due: Int
  }

  /// Fourteen days from today on.
  public let days: [Day]
  /// How many concepts come due later.
  public let later: Int
  /// How many concepts were not met yet.
  public let new: Int

  /// How many days are looked ahead, today included.
  public static let dayCount = 14

  /// Looks ahead, as if nothing was practised meanwhile.
  public init(of concepts: [ConceptStatistics], today: StudyDay) {
    var counts = Array(repeating: 0, count: Self.dayCount)
    var later = 0
    var new = 0
    for concept in concepts {
      switch concept.standing {
      case .new: new += 1
      case .unrated: counts[0] += 1
      case .rated(let day, _):
        let offset = max(0, day - today)
        if offset < Self.dayCount { counts[offset] += 1 } else { later += 1 }
      }
    }
    days = counts.enumerated().map { Day(day: today + $0.offset, due: $0.element) }
    self.later = later
    self.new = new
  }
}
