import Probability
public import QuestionBank
import Scheduling

/// The days from a rating to the next, and how they came about.
public struct Interval: Hashable, Sendable {
  /// What keeps an interval from being longer.
  public enum Limit: Hashable, Sendable {
    /// Nothing: the model's own interval is shorter.
    case none
    /// It may be at most twice the days since the rating before, and two days in any case.
    case growth(sinceDays: Int)
    /// No interval is longer than so many days.
    case longest(days: Int)
  }

  /// The model's own interval, in days; not negative.
  public var modelDays: Double
  /// What keeps it from being longer.
  public var limit: Limit
  /// The days among which a fixed draw decides, so that what was learned together does not come back
  /// together; 1 and more.
  public var choice: ClosedRange<Int>
  /// The days that were drawn.
  public var days: Int
}

extension PracticeRules {
  /// The days from a rating to the next, in short.
  public func intervalDays(of key: ConceptKey, after rated: ConceptProgress.Rated) -> Int {
    interval(of: key, after: rated).days
  }

  /// The days from a rating to the next: the model's interval, rounded, fuzzed and limited.
  ///
  /// After the first rating it is at most twice the days since the rating before it, and at least
  /// two; it is never longer than `maxIntervalDays`. The fuzz is a fixed hash of concept and day, so
  /// the same history gives the same days everywhere.
  public func interval(of key: ConceptKey, after rated: ConceptProgress.Rated) -> Interval {
    let sinceDays = rated.previousDay.map { rated.day - $0 }
    let growth = sinceDays.map { max(2, 2 * $0) } ?? maxIntervalDays
    let longest = max(1, min(growth, maxIntervalDays))
    let modelDays = model.interval(of: rated.memory, desiredRetention: desiredRetention)
    var chance = StableHash()
    chance.combine("\(key)")
    chance.combine(rated.day.number)
    let isLimited = modelDays > Double(longest)
    let limit: Interval.Limit =
      if let sinceDays, isLimited, growth < maxIntervalDays {
        .growth(sinceDays: sinceDays)
      } else {
        isLimited ? .longest(days: maxIntervalDays) : .none
      }
    return Interval(
      modelDays: modelDays, limit: limit,
      choice: Fuzz.bounds(near: modelDays, within: 1...longest),
      days: Fuzz.days(near: modelDays, within: 1...longest, unit: chance.unit))
  }
}
