import GRDB
import Synchronization

/// A progress file that was judged, opened and brought to the newest schema.
final class OpenedFile: Sendable {
  /// The file, as it was named.
  let path: String
  /// The connection.
  let connection: DatabaseQueue
  /// What may be done.
  let access: ProgressStore.Access
  /// Which file it is.
  let identity: FileIdentity?
  private let names = Mutex(Names())

  /// Wraps a connection.
  init(
    path: String, connection: DatabaseQueue, access: ProgressStore.Access, identity: FileIdentity?
  ) {
    self.path = path
    self.connection = connection
    self.access = access
    self.identity = identity
  }

  /// Does something in a transaction that has the right to write from its beginning, so that what it
  /// reads is what it changes.
  func write(_ work: (Database, Names) throws -> Void) throws(ProgressStoreError) {
    do {
      try connection.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          try work(database, refreshedNames(database))
          return .commit
        }
      }
    } catch {
      throw ProgressStoreError(error, path: path)
    }
  }

  /// Reads the file as it is at one moment.
  func read<Value>(
    _ work: (Database, Names) throws -> Value
  ) throws(ProgressStoreError) -> Value {
    do {
      return try connection.read { try work($0, refreshedNames($0)) }
    } catch {
      throw ProgressStoreError(error, path: path)
    }
  }

  private func refreshedNames(_ database: Database) throws -> Names {
    try names.withLock { names in
      try names.refresh(database)
      return names
    }
  }
}
