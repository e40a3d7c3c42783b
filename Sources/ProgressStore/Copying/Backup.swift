import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A copy of a file as it is at one moment, made beside it before something changes in it.
enum Backup {
  /// Copies a database to `PATH.before-CHANGE`, or, if that is taken, to `PATH.before-CHANGE-2` and so
  /// on.
  ///
  /// - Returns: Where the copy is.
  /// - Throws: `noBackup`; an unfinished copy is taken away again.
  @discardableResult
  static func write(
    _ connection: DatabaseQueue, of path: String, before change: String
  ) throws(ProgressStoreError) -> String {
    let copy = try createFile("\(path).before-\(change)", for: path)
    do {
      try fill(copy, from: connection)
    } catch {
      throw ProgressStoreError(.noBackup(copy, reason(error, copy: copy)), path: path)
    }
    return copy
  }

  /// Copies a database into an empty file.
  ///
  /// - Throws: Why it cannot; the file is taken away then.
  static func fill(_ copy: String, from connection: DatabaseQueue) throws {
    do {
      let target = try Connection.writing(copy)
      try connection.backup(to: target)
      try target.close()
    } catch {
      unlink(copy)
      throw error
    }
  }

  /// What is said of an error that was thrown while a copy was written.
  static func reason(_ error: any Error, copy: String) -> ProgressStoreError.SystemReason {
    ProgressStoreError.SystemReason(
      code: (error as? DatabaseError)?.extendedResultCode.rawValue ?? 0,
      words: ProgressStoreError(error, path: copy).reason)
  }

  private static func createFile(
    _ name: String, for path: String
  ) throws(ProgressStoreError) -> String {
    var copy = name
    var number = 2
    do {
      while try !FileCreation.createFile(at: copy) {
        copy = "\(name)-\(number)"
        number += 1
      }
    } catch {
      throw ProgressStoreError(.noBackup(copy, reason(error, copy: copy)), path: path)
    }
    return copy
  }
}
