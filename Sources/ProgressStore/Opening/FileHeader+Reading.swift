import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileHeader {
  /// Reads the header of a file without changing anything, not even beside it; nil when it is no
  /// SQLite file.
  ///
  /// While nobody uses the file, its own bytes tell. A log beside it may hold a newer header, and then
  /// a read-only connection tells; that is not done always, since a read-only connection leaves a
  /// log of its own behind.
  ///
  /// - Throws: `notReadable` and whatever else keeps the file from being read.
  static func reading(_ path: String) throws(ProgressStoreError) -> FileHeader? {
    if FileStatus(ofPath: FileStatus.logPath(of: path)) == .missing {
      return FileHeader(try firstBytes(of: path))
    }
    do {
      let connection = try Connection.reading(path)
      defer { try? connection.close() }
      return try connection.read(FileHeader.init(of:))
    } catch {
      let error = ProgressStoreError(error, path: path)
      guard error.kind == .notADatabase else { throw error }
      return nil
    }
  }

  /// Asks a connection.
  private init(of database: Database) throws {
    applicationID = try UInt32(
      truncatingIfNeeded: Int64.fetchOne(database, sql: "pragma application_id") ?? 0)
    schemaVersion = try UInt32(
      truncatingIfNeeded: Int64.fetchOne(database, sql: "pragma user_version") ?? 0)
    isEmpty = try Int64.fetchOne(database, sql: "select count(*) from sqlite_schema") == 0
  }

  private static func firstBytes(of path: String) throws(ProgressStoreError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      let isForbidden = errno == EACCES || errno == EPERM
      let reason = ProgressStoreError.SystemReason(errno: errno)
      throw ProgressStoreError(isForbidden ? .notReadable : .cannotOpen(reason), path: path)
    }
    defer { close(file) }
    return [UInt8](unsafeUninitializedCapacity: FileHeader.size) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, FileHeader.size))
    }
  }
}
