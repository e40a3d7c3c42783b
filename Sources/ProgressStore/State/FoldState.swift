import GRDB
import Practice

/// What is known of the fold whose results are saved.
struct FoldState: Hashable {
  /// The rules that it followed.
  var rules: String
  /// The last fact that it took in; nil when there was none.
  var last: Stamp?
  /// How many facts it set aside, since they are dated after tomorrow.
  var setAside: Int
  /// The earliest study day among those; nil when there are none.
  var setAsideFrom: StudyDay?

  /// Whether a fold made on a study day by some rules would take in and set aside the same facts.
  func holds(on today: StudyDay, rules: String) -> Bool {
    let lastDay = last?.moment.studyDay ?? today
    return self.rules == rules && lastDay <= today + 1
      && (setAsideFrom.map { $0 > today + 1 } ?? true)
  }

  /// Takes note of a fact that is dated after tomorrow.
  mutating func setAside(_ fact: Fact) {
    let day = fact.stamp.moment.studyDay
    setAside += 1
    setAsideFrom = min(setAsideFrom ?? day, day)
  }
}

extension FoldState {
  private static let columns = """
    rules, set_aside, set_aside_from, last_id, last_time, last_utc_offset, last_session, last_ordinal
    """

  /// Reads what was saved; nil when nothing was.
  static func saved(in database: Database) throws -> FoldState? {
    try database.firstRow(of: "select \(columns) from fold where id = 1", place: "fold") { row in
      FoldState(
        rules: try row.text(), last: nil, setAside: try row.count(),
        setAsideFrom: try row.dayIfAny()
      ).ending(at: row.skipNull() ? nil : try row.stamp())
    }
  }

  private func ending(at last: Stamp?) -> FoldState {
    var state = self
    state.last = last
    return state
  }

  /// Saves the state in place of the one before.
  func save(in database: Database) throws {
    let values: [DatabaseValue] =
      [
        rules.databaseValue, setAside.databaseValue,
        setAsideFrom?.number.databaseValue ?? .null,
      ] + (last?.values ?? Array(repeating: .null, count: 5))
    try database.cachedStatement(
      sql: "insert or replace into fold (id, \(Self.columns)) values (1, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: StatementArguments(values))
  }
}
