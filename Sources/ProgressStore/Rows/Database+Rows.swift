import GRDB

extension Database {
  /// Hands every row that a query finds to a closure.
  ///
  /// - Parameters:
  ///   - sql: The query.
  ///   - arguments: Its arguments.
  ///   - place: What the rows belong to, for messages.
  ///   - body: What to do with a row.
  /// - Throws: `DatabaseError`, `Contradiction`, or what the closure throws.
  func forEachRow(
    of sql: String, _ arguments: StatementArguments = [], place: String,
    _ body: (inout RowReader) throws -> Void
  ) throws {
    let rows = try SavedRows(self, sql, arguments, place: place)
    while var row = try rows.next() { try body(&row) }
  }

  /// The first row that a query finds, made into a value; nil when it finds none.
  func firstRow<Value>(
    of sql: String, _ arguments: StatementArguments = [], place: String,
    _ body: (inout RowReader) throws -> Value
  ) throws -> Value? {
    let rows = try SavedRows(self, sql, arguments, place: place)
    guard var row = try rows.next() else { return nil }
    return try body(&row)
  }
}

/// The rows that a query finds, one after the other.
struct SavedRows {
  private let statement: Statement
  private let rows: RowCursor
  private let place: String

  /// Prepares a query.
  init(
    _ database: Database, _ sql: String, _ arguments: StatementArguments = [], place: String
  ) throws {
    statement = try database.cachedStatement(sql: sql)
    rows = try Row.fetchCursor(statement, arguments: arguments)
    self.place = place
  }

  /// The next row; valid until the one after it is asked for.
  func next() throws -> RowReader? {
    guard try rows.next() != nil else { return nil }
    return RowReader(statement.sqliteStatement, place: place)
  }
}
