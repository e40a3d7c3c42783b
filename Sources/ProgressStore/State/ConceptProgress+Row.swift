import GRDB
import Practice
import Scheduling

extension ConceptProgress {
  /// The columns that a concept's state is kept in, besides its key.
  static let columns = """
    met_on, recalled_on, last_practised_at, answer_count, recent, scheduled, mastery,
    rating, stability, difficulty, fast_stability, rated_on, rated_before_on, lapses,
    probe_day, probe_right, probe_worst, probe_settled
    """

  /// Reads the columns.
  init(_ row: inout RowReader) throws(Contradiction) {
    self.init(
      metOn: try row.dayIfAny(), recalledOn: try row.dayIfAny(), lastPractisedAt: try row.time(),
      answerCount: try row.count())
    guard let recent = [Bool](savedText: try row.text()), recent.count <= 6,
      let scheduled = [DatedAnswer](savedText: try row.text()),
      let mastery = [MasteryAnswer](savedText: try row.text())
    else { throw row.contradiction() }
    self.recent = recent
    self.scheduled = scheduled
    self.mastery = mastery
    rated = try Rated(&row)
    probe = try Probe(&row)
  }

  /// The values of the columns.
  var values: [DatabaseValue] {
    [
      metOn?.number.databaseValue ?? .null, recalledOn?.number.databaseValue ?? .null,
      lastPractisedAt.milliseconds.databaseValue, answerCount.databaseValue,
      recent.savedText.databaseValue, scheduled.savedText.databaseValue,
      mastery.savedText.databaseValue,
    ] + (rated?.values ?? Array(repeating: .null, count: 7))
      + (probe?.values ?? Array(repeating: .null, count: 4))
  }
}

extension ConceptProgress.Rated {
  fileprivate init?(_ row: inout RowReader) throws(Contradiction) {
    guard !row.skipNull() else {
      row.skip(6)
      return nil
    }
    let rating = try row.rating()
    self.init(
      memory: try ChosenMemory(&row), rating: rating, day: try row.day(),
      previousDay: try row.dayIfAny(),
      lapses: try row.count())
  }

  fileprivate var values: [DatabaseValue] {
    [
      rating.rawValue.databaseValue, memory.stability.databaseValue,
      memory.difficulty.databaseValue, memory.fastStability?.databaseValue ?? .null,
      day.number.databaseValue,
      previousDay?.number.databaseValue ?? .null, lapses.databaseValue,
    ]
  }
}

extension ChosenMemory {
  /// Reads a memory: one with a fast trace is of FSRS-7.
  fileprivate init(_ row: inout RowReader) throws(Contradiction) {
    let bounds = FSRS7.stabilityBounds
    let stability = try row.number(in: bounds)
    let difficulty = try row.number(in: FSRS6.difficultyBounds)
    guard !row.skipNull() else {
      self = .fsrs6(MemoryState(stability: stability, difficulty: difficulty))
      return
    }
    self = .fsrs7(
      FSRS7State(
        slowStability: stability, fastStability: try row.number(in: bounds),
        difficulty: difficulty))
  }
}

extension ConceptProgress.Probe {
  fileprivate init?(_ row: inout RowReader) throws(Contradiction) {
    guard !row.skipNull() else {
      row.skip(3)
      return nil
    }
    self.init(
      day: try row.day(), right: try row.count(), worst: row.skipNull() ? nil : try row.rating(),
      isSettled: try row.flag())
  }

  fileprivate var values: [DatabaseValue] {
    [
      day.number.databaseValue, right.databaseValue, worst?.rawValue.databaseValue ?? .null,
      isSettled.databaseValue,
    ]
  }
}
