import GRDB
import GRDBSQLite

/// How connections to a progress file are set up.
enum Connection {
  /// Seconds to wait while another program writes, before giving up.
  static let patienceSeconds = 5.0

  /// A connection that reads and writes; it expects the file to exist.
  ///
  /// The journal mode is left alone here: GRDB's own WAL setting would make `synchronous` weaker.
  static func writing(
    _ path: String, patienceSeconds: Double = patienceSeconds
  ) throws -> DatabaseQueue {
    var configuration = configuration(patienceSeconds: patienceSeconds)
    configuration.prepareDatabase { database in
      try defend(database)
      try database.execute(sql: "pragma synchronous = full; pragma recursive_triggers = on")
    }
    return try DatabaseQueue(path: sqlitePath(path), configuration: configuration)
  }

  /// A connection that only reads.
  static func reading(_ path: String) throws -> DatabaseQueue {
    try DatabaseQueue(path: sqlitePath(path), configuration: readingConfiguration)
  }

  /// A connection that only reads a file which nobody writes meanwhile, on a disk where not even a
  /// lock can be written.
  static func readingUnlocked(_ path: String) throws -> DatabaseQueue {
    // What has a meaning in a URI is spelt with percent signs.
    let escaped = sqlitePath(path)
      .split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
      .split(separator: "?", omittingEmptySubsequences: false).joined(separator: "%3f")
      .split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
    return try DatabaseQueue(
      path: "file:\(escaped)?immutable=1", configuration: readingConfiguration)
  }

  /// A database that is gone when it is closed.
  static func inMemory() throws -> DatabaseQueue {
    var configuration = configuration(patienceSeconds: 0)
    configuration.prepareDatabase(defend)
    return try DatabaseQueue(configuration: configuration)
  }

  private static var readingConfiguration: Configuration {
    var configuration = configuration(patienceSeconds: patienceSeconds)
    configuration.readonly = true
    configuration.prepareDatabase(defend)
    return configuration
  }

  private static func configuration(patienceSeconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.label = "telequiz progress"
    configuration.busyMode = .timeout(patienceSeconds)
    return configuration
  }

  /// Takes from a connection what a hostile file could use: functions with side effects in its
  /// schema, other files, and pages whose cells overlap.
  private static func defend(_ database: Database) throws {
    try database.execute(sql: "pragma trusted_schema = off; pragma cell_size_check = on")
    sqlite3_limit(database.sqliteConnection, SQLITE_LIMIT_ATTACHED, 0)
  }

  /// A path that SQLite cannot take for a URI or for a database in memory.
  private static func sqlitePath(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./\(path)"
  }
}
