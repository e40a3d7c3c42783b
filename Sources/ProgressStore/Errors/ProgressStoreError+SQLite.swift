import GRDB

extension ProgressStoreError {
  /// Says what an error means that was thrown while a file was used.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as ProgressStoreError: self = error
    case let error as Contradiction: self.init(.corrupt(error.description), path: path)
    case let error as DatabaseError: self.init(Kind(error), path: path)
    default:
      self.init(.unforeseen(SystemReason(code: 0, words: String(describing: error))), path: path)
    }
  }
}

extension ProgressStoreError.Kind {
  /// What one of SQLite's errors means for a progress file.
  init(_ error: DatabaseError) {
    let words = error.message ?? "no further details"
    let reason = ProgressStoreError.SystemReason(
      code: error.extendedResultCode.rawValue, words: words)
    switch error.extendedResultCode {
    case .SQLITE_READONLY_DBMOVED: self = .moved
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: self = .notWritable
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG:
      self = .corrupt(words)
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_CANTOPEN: self = .cannotOpen(reason)
    case .SQLITE_IOERR: self = .inputOutput(reason)
    // A table or column that the schema has and the file has not.
    case .SQLITE_ERROR where words.hasPrefix("no such"): self = .corrupt(words)
    default: self = .unforeseen(reason)
    }
  }
}

/// Contents of the file that the schema does not allow.
struct Contradiction: Error, Hashable, CustomStringConvertible {
  /// What is wrong, and where.
  var description: String

  /// Creates a contradiction.
  init(_ description: String) { self.description = description }
}
