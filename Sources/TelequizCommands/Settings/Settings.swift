import Practice
import TerminalText

/// What a learner may choose; the defaults are those of the design.
struct Settings: Hashable, Sendable {
  /// Whether a single key answers at once, without Enter.
  var answersBySingleKey = true
  /// The most questions of a session.
  var questionLimit = 20
  /// The minutes after which a session asks nothing more; nil: no limit.
  var minuteLimit: Int?
  /// The most new concepts of a session.
  var newConceptLimit = 4
  /// The fewest questions of a session.
  var questionMinimum = 5
  /// The most days until a concept comes back.
  var maxIntervalDays = 30
  /// The probability of remembering at which a concept becomes due.
  var desiredRetention = 0.9
  /// The day by which everything is to be known, to which the schedule bends until it is over; nil: none.
  var goalDay: StudyDay?
  /// Whether the learner also names the criterion that decides.
  var asksReasons = false
  /// When colours are used.
  var color = ColorChoice.auto
  /// Whether lines are plain, with words for marks.
  var isPlain = false
  /// Whether only what was asked for is said.
  var isQuiet = false
}
