public import QuestionBank

/// What a session came to.
public struct Summary: Hashable, Sendable {
  /// How many questions were answered, answers that were taken back left out.
  public var answered: Int
  /// How many of them were right.
  public var right: Int
  /// How many of the answered examples were new to the learner.
  public var newAnswered: Int
  /// How many of those were right.
  public var newRight: Int
  /// Milliseconds from the first question to the end.
  public var durationMilliseconds: Int64
  /// The concepts met for the first time, in the order in which they were met.
  public var met: [ConceptKey]
  /// The concepts that were missed, in the order in which they were missed.
  public var missed: [ConceptKey]
  /// The concepts whose due day is another one than before the session, in the order in which they
  /// were asked.
  public var moved: [Move]
  /// The concepts that are mastered since this session.
  public var mastered: [ConceptKey]
  /// How many concepts are due on each day from tomorrow on, the earliest days first.
  public var upcoming: [DueCount]
  /// How many concepts are due still today.
  public var stillDue: Int
  /// How many concepts were not met yet.
  public var unmet: Int

  /// A concept with another due day than before.
  public struct Move: Hashable, Sendable {
    /// The concept.
    public var concept: ConceptKey
    /// The days from its rating before the session to its due day then; nil: it had no rating.
    public var daysBefore: Int?
    /// The days from today to its due day now.
    public var days: Int

    /// Creates a move.
    public init(concept: ConceptKey, daysBefore: Int?, days: Int) {
      self.concept = concept
      self.daysBefore = daysBefore
      self.days = days
    }
  }

  /// A number of concepts that are due on a day.
  public struct DueCount: Hashable, Sendable {
    /// The day.
    public var day: StudyDay
    /// How many concepts.
    public var count: Int

    /// Creates a count.
    public init(day: StudyDay, count: Int) {
      self.day = day
      self.count = count
    }
  }

  /// Creates a summary.
  public init(
    answered: Int, right: Int, newAnswered: Int, newRight: Int, durationMilliseconds: Int64,
    met: [ConceptKey], missed: [ConceptKey], moved: [Move], mastered: [ConceptKey],
    upcoming: [DueCount], stillDue: Int, unmet: Int
  ) {
    self.answered = answered
    self.right = right
    self.newAnswered = newAnswered
    self.newRight = newRight
    self.durationMilliseconds = durationMilliseconds
    self.met = met
    self.missed = missed
    self.moved = moved
    self.mastered = mastered
    self.upcoming = upcoming
    self.stillDue = stillDue
    self.unmet = unmet
  }
}
