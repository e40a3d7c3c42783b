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

  /// The day of the last rating and the interval after it, or what comes before: the recall, or the
  /// latest day that the goal allows.
  private func dueDay(
    of key: ConceptKey, _ concept: ConceptProgress, _ rated: ConceptProgress.Rated
  ) -> StudyDay {
    let due = rated.day + interval(of: key, after: rated).days
    let latest = goal?.latestDue(of: key, ratedOn: rated.day)
    return min(due, concept.recalledOn ?? due, latest ?? due)
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
