import GRDB
import Practice

extension ItemProgress {
  /// The columns that an item's state is kept in, besides its key.
  static let columns = "exposures, last_seen, last_seen_at, answer, open_miss"

  /// Reads the columns.
  init(_ row: inout RowReader, _ names: Names) throws(Contradiction) {
    self.init(
      exposures: try row.count(), lastSeen: try row.day(), lastSeenAt: try row.time(),
      answer: try names.id(&row), openMiss: try row.dayIfAny())
  }

  /// The values of the columns.
  func values(_ numbers: inout NameNumbers) throws -> [DatabaseValue] {
    [
      exposures.databaseValue, lastSeen.number.databaseValue,
      lastSeenAt.milliseconds.databaseValue, try numbers.number(of: answer).databaseValue,
      openMiss?.number.databaseValue ?? .null,
    ]
  }
}
