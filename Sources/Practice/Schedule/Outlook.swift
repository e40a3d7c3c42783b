public import QuestionBank

/// What there is to practise on a study day, and on the days after it.
public struct Outlook: Hashable, Sendable {
  /// The concepts that are due, the most urgent first.
  public var due: [ConceptKey]
  /// The concepts that were not met yet, in the authored order.
  public var new: [ConceptKey]
  /// The concepts that are due on later days, the earliest first.
  public var upcoming: [Upcoming]
  /// How many examples there are, contested ones included.
  public var exampleCount: Int

  /// A concept that is due on a later day.
  public struct Upcoming: Hashable, Sendable {
    /// The day.
    public var day: StudyDay
    /// The concept.
    public var concept: ConceptKey
  }

  /// Looks at everything that can be practised.
  public init(
    of curriculum: Curriculum, progress: Progress, rules: PracticeRules, today: StudyDay
  ) {
    var due: [(key: ConceptKey, urgency: Double)] = []
    new = []
    upcoming = []
    exampleCount = curriculum.allExamples.count
    for lesson in curriculum.lessons where !lesson.examples.isEmpty {
      let standing = rules.standing(of: lesson.key, progress.concepts[lesson.key], on: today)
      switch standing {
      case .new: new.append(lesson.key)
      case .rated(let day, _) where day > today:
        upcoming.append(Upcoming(day: day, concept: lesson.key))
      case .unrated, .rated: due.append((lesson.key, standing.urgency))
      }
    }
    self.due = due.stablySorted { $0.urgency < $1.urgency }.map(\.key)
    upcoming = upcoming.stablySorted { $0.day < $1.day }
  }

  /// How many concepts are due on each later day, the earliest first.
  public var upcomingCounts: [Summary.DueCount] {
    upcoming.reduce(into: []) { counts, next in
      if counts.last?.day == next.day {
        counts[counts.count - 1].count += 1
      } else {
        counts.append(Summary.DueCount(day: next.day, count: 1))
      }
    }
  }
}

extension Array {
  /// Sorted by a comparison; equal elements keep their order.
  func stablySorted(by isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { first, second in
      if isBefore(first.element, second.element) { return true }
      if isBefore(second.element, first.element) { return false }
      return first.offset < second.offset
    }.map(\.element)
  }
}
