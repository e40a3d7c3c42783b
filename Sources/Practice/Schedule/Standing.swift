import Probability
public import QuestionBank
import Scheduling

/// Where a concept stands on a study day.
public enum Standing: Hashable, Sendable {
  /// Not met yet.
  case new
  /// Met, but its first probe is not complete: due.
  case unrated
  /// Rated, and due on a day; a retrievability, 0 to 1, goes with it.
  case rated(dueOn: StudyDay, retrievability: Double)
}

extension PracticeRules {
  /// Where a concept stands on a study day.
  public func standing(
    of key: ConceptKey, _ concept: ConceptProgress?, on today: StudyDay
  ) -> Standing {
    guard let concept, concept.metOn != nil else { return .new }
    guard let rated = concept.rated else { return .unrated }
    let retrievability = model.retrievability(
      of: rated.memory, afterDays: Double(max(0, today - rated.day)))
    return .rated(dueOn: dueDay(of: key, concept, rated), retrievability: retrievability)
  }

  /// The day of the last rating and the interval after it, or the recall that comes before.
  private func dueDay(
    of key: ConceptKey, _ concept: ConceptProgress, _ rated: ConceptProgress.Rated
  ) -> StudyDay {
    let due = rated.day + intervalDays(of: key, after: rated)
    return concept.recalledOn.map { min($0, due) } ?? due
  }

  /// The days from a rating to the next: the model's interval, rounded, fuzzed and limited.
  ///
  /// After the first rating it is at most twice the days since the rating before it, and at least
  /// two; it is never longer than `maxIntervalDays`. The fuzz is a fixed hash of concept and day, so
  /// the same history gives the same days everywhere.
  public func intervalDays(of key: ConceptKey, after rated: ConceptProgress.Rated) -> Int {
    let growth = rated.previousDay.map { max(2, 2 * (rated.day - $0)) } ?? maxIntervalDays
    let longest = max(1, min(growth, maxIntervalDays))
    let interval = model.interval(of: rated.memory, desiredRetention: desiredRetention)
    var chance = StableHash()
    chance.combine("\(key)")
    chance.combine(rated.day.number)
    return Fuzz.days(near: interval, within: 1...longest, unit: chance.unit)
  }
}

extension Standing {
  /// Whether the concept is to be asked on a study day.
  public func isDue(on today: StudyDay) -> Bool {
    switch self {
    case .new: false
    case .unrated: true
    case .rated(let day, _): day <= today
    }
  }

  /// How urgent a due concept is: the lower, the more; an unrated one comes first.
  var urgency: Double {
    switch self {
    case .new, .unrated: -1
    case .rated(_, let retrievability): retrievability
    }
  }
}
