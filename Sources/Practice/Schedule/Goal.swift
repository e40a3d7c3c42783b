import Probability
public import QuestionBank

/// A day on which everything is to be known, to which the schedule bends.
public struct Goal: Hashable, Sendable {
  /// The study day.
  public let day: StudyDay

  /// In how many of the last days before the day each concept comes up once more.
  ///
  /// Three spread that work, and are near enough that what is right then is still known: ours, not
  /// measured.
  public static let finalDays = 3
  /// How many days before the day the last concept is met, so that it comes up twice more at least:
  /// soon after, and in the final days; ours, not measured.
  public static let meetingLeadDays = 7

  /// Aims at a day.
  public init(day: StudyDay) { self.day = day }

  /// The latest day on which a concept comes up again after a rating.
  ///
  /// It is one of the final days, by a fixed hash of the concept; after that, the day itself. Nil: the
  /// rating is not before the day.
  public func latestDue(of concept: ConceptKey, ratedOn rated: StudyDay) -> StudyDay? {
    guard rated < day else { return nil }
    var chance = StableHash()
    chance.combine("\(concept)")
    let lastLook = day + -(1 + Int(chance.unit * Double(Self.finalDays)))
    return rated < lastLook ? lastLook : day
  }

  /// The last day on which new concepts should be met; today when that day is over.
  public func lastMeetingDay(from today: StudyDay) -> StudyDay {
    max(today, day + -Self.meetingLeadDays)
  }

  /// How many new concepts each day from today on has to bring, so that all are met in time.
  public func newConceptsADay(of new: Int, from today: StudyDay) -> Int {
    let days = lastMeetingDay(from: today) - today + 1
    return (new + days - 1) / days
  }
}

extension PracticeRules {
  /// The same rules, bent to a goal: nothing comes up later, and a session has as many new concepts as
  /// it takes to meet all of them in time, if that is more than it has anyway.
  ///
  /// - Parameters:
  ///   - goal: The goal.
  ///   - new: How many concepts are not met yet.
  ///   - today: The study day that it is.
  /// - Returns: Rules with the goal.
  public func aimed(at goal: Goal, meeting new: Int, on today: StudyDay) -> PracticeRules {
    var rules = self
    rules.goal = goal
    rules.newConceptLimit = max(newConceptLimit, goal.newConceptsADay(of: new, from: today))
    return rules
  }
}
