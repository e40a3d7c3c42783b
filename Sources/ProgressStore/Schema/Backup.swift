import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The copy that is made of a file before its schema changes.
enum Backup {
  /// Copies a database to `PATH.before-vN`, or, if that is taken, to `PATH.before-vN-2` and so on.
  ///
  /// - Throws: `noBackup`; an unfinished copy is taken away again.
  static func write(
    _ connection: DatabaseQueue, of path: String, beforeVersion version: Int
  ) throws(ProgressStoreError) {
    let copy = try createFile("\(path).before-v\(version)", for: path)
    do {
      let target = try Connection.writing(copy)
      try connection.backup(to: target)
      try target.close()
    } catch {
      unlink(copy)
      throw ProgressStoreError(.noBackup(copy, reason(error, copy: copy)), path: path)
    }
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

  private static func reason(
    _ error: any Error, copy: String
  ) -> ProgressStoreError.SystemReason {
    ProgressStoreError.SystemReason(
      code: (error as? DatabaseError)?.extendedResultCode.rawValue ?? 0,
      words: ProgressStoreError(error, path: copy).reason)
  }
}
