/// A part of a report that can be asked for by its name, which is the raw value.
public enum StatisticsSection: String, CaseIterable, Hashable, Sendable {
  /// What to do next.
  case next
  /// New examples and repeats over the last week, the last month and all time.
  case accuracy
  /// What was answered for what, and which way the learner leans.
  case confusion
  /// Which question of the decision rule fails the learner.
  case criteria
  /// Every concept: memory, due day, accuracy, mastery.
  case concepts
  /// Confidence against correctness.
  case confidence
  /// The memory model's predictions against outcomes.
  case memory
  /// Time and hints.
  case effort
  /// Study days of the last twelve weeks.
  case calendar
  /// What comes due in the next fourteen days.
  case forecast
  /// The exams that were taken.
  case exams
}
