import GRDB

/// The steps by which the tables of a progress file came to be what they are.
///
/// A step is never edited once it was released: files exist that were made by it. A change is a new
/// step, with a fixture of the schema before it in the tests.
struct Schema {
  /// The mark of our files among SQLite files: "tlqz".
  static let applicationID: UInt32 = 0x746C_717A
  /// The schema of this version of the program.
  static let current = Schema(steps: [SchemaStep1.sql, SchemaStep2.sql, SchemaStep3.sql])

  /// What each step does; the first makes version 1.
  var steps: [String]

  /// The version that all steps lead to.
  var version: Int { steps.count }

  /// Brings a database to this schema in one transaction; a file is copied first, a new one is not.
  ///
  /// - Parameters:
  ///   - connection: The database.
  ///   - path: The file; nil for a database in memory.
  /// - Throws: `newerSchema` when a newer program was faster.
  func migrate(_ connection: DatabaseQueue, at path: String?) throws {
    let found = try connection.read { try version(of: $0, at: path) }
    guard found < version else { return }
    if found > 0, let path { try Backup.write(connection, of: path, before: "v\(version)") }
    try connection.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        // Another program may have done it since.
        let found = try version(of: database, at: path)
        guard found < version else { return .commit }
        for step in steps[found...] { try database.execute(sql: step) }
        try database.execute(
          sql: "pragma application_id = \(Self.applicationID); pragma user_version = \(version)")
        return .commit
      }
    }
  }

  private func version(of database: Database, at path: String?) throws -> Int {
    let found = try Int.fetchOne(database, sql: "pragma user_version") ?? 0
    guard found <= version else {
      throw ProgressStoreError(
        .newerSchema(found: found, supported: version), path: path ?? "memory")
    }
    return found
  }
}
