public import Scheduling

/// What the facts say of one concept; a concept without answers has none.
public struct ConceptProgress: Hashable, Sendable {
  /// The study day on which the concept was met: by a cold try, or in a probe; nil: only practised
  /// beyond the plan, so that it is still new.
  public var metOn: StudyDay?
  /// The memory of the concept after its last rating; nil: not rated yet.
  public var rated: Rated?
  /// The probe of the last study day on which there was one.
  public var probe: Probe?
  /// The study day on which the concept is due before its time, since an unseen example was missed.
  public var recalledOn: StudyDay?
  /// The time of the last answer.
  public var lastPractisedAt: Timestamp
  /// How many answers there were in all, of every mode.
  public var answerCount: Int
  /// Whether each of the last six answers was right, oldest first.
  public var recent: [Bool]
  /// The last three scheduled answers, oldest first.
  public var scheduled: [DatedAnswer]
  /// The last ten answers that count towards mastery, oldest first.
  public var mastery: [MasteryAnswer]

  /// A rated memory.
  public struct Rated: Hashable, Sendable {
    /// What the model knows of it, untouched by our limits on intervals.
    public var memory: ChosenMemory
    /// The last rating.
    public var rating: Rating
    /// The study day of the last rating.
    public var day: StudyDay
    /// The study day of the rating before it; nil after the first.
    public var previousDay: StudyDay?
    /// How often the concept was forgotten after it had once been known.
    public var lapses: Int

    /// Creates a rated memory.
    public init(
      memory: ChosenMemory, rating: Rating, day: StudyDay, previousDay: StudyDay?, lapses: Int
    ) {
      self.memory = memory
      self.rating = rating
      self.day = day
      self.previousDay = previousDay
      self.lapses = lapses
    }
  }

  /// The examples by which the concept is asked on one study day.
  public struct Probe: Hashable, Sendable {
    /// The study day.
    public var day: StudyDay
    /// How many of its answers were right so far.
    public var right: Int
    /// The worst rating among them; nil before the first.
    public var worst: Rating?
    /// Whether the day's rating is settled: by a miss, or by enough right answers.
    public var isSettled: Bool

    /// Creates a probe.
    public init(day: StudyDay, right: Int, worst: Rating?, isSettled: Bool) {
      self.day = day
      self.right = right
      self.worst = worst
      self.isSettled = isSettled
    }
  }

  /// An answer with its day.
  public struct DatedAnswer: Hashable, Sendable {
    /// The study day.
    public var day: StudyDay
    /// Whether it was right.
    public var isRight: Bool

    /// Creates an answer.
    public init(day: StudyDay, isRight: Bool) {
      self.day = day
      self.isRight = isRight
    }
  }

  /// An answer that counts towards mastery.
  public struct MasteryAnswer: Hashable, Sendable {
    /// The study day.
    public var day: StudyDay
    /// Whether it was right.
    public var isRight: Bool
    /// The days since the concept's scheduled answer before it, on an earlier day; nil: the first.
    public var gapDays: Int?

    /// Creates an answer.
    public init(day: StudyDay, isRight: Bool, gapDays: Int?) {
      self.day = day
      self.isRight = isRight
      self.gapDays = gapDays
    }
  }

  /// Creates the state.
  public init(
    metOn: StudyDay? = nil, rated: Rated? = nil, probe: Probe? = nil, recalledOn: StudyDay? = nil,
    lastPractisedAt: Timestamp, answerCount: Int = 0, recent: [Bool] = [],
    scheduled: [DatedAnswer] = [], mastery: [MasteryAnswer] = []
  ) {
    self.metOn = metOn
    self.rated = rated
    self.probe = probe
    self.recalledOn = recalledOn
    self.lastPractisedAt = lastPractisedAt
    self.answerCount = answerCount
    self.recent = recent
    self.scheduled = scheduled
    self.mastery = mastery
  }
}
