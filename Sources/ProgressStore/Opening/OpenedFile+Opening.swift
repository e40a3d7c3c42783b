import GRDB
import Synchronization

extension OpenedFile {
  /// Reading a file's first bytes ends all locks that this process holds on it, which must not
  /// happen while another thread sets up a connection.
  private static let oneAtATime = Mutex(())

  /// Opens a file if there is one; nil: there is none, or an empty one.
  ///
  /// A file that may not be written is opened for reading.
  ///
  /// - Throws: Why the file cannot be used; nothing was changed then.
  static func openExisting(
    _ path: String, schema: Schema, patienceSeconds: Double
  ) throws(ProgressStoreError) -> OpenedFile? {
    try alone(path) {
      let found = try compatibility(of: path, schema: schema)
      guard found != .empty else { return nil }
      return try open(path, found, schema: schema, patienceSeconds: patienceSeconds)
    }
  }

  /// Opens a file, or makes it if there is none.
  ///
  /// - Throws: Why the file cannot be used or made.
  static func openOrMake(
    _ path: String, schema: Schema, patienceSeconds: Double
  ) throws(ProgressStoreError) -> OpenedFile {
    try alone(path) {
      let found = try compatibility(of: path, schema: schema)
      if found == .empty { try FileCreation.createFile(at: path) }
      return try open(path, found, schema: schema, patienceSeconds: patienceSeconds)
    }
  }

  /// Opens a file only to look into it: it is neither made, migrated nor written; nil: there is none, or an
  /// empty one.
  ///
  /// - Throws: Why the file cannot be used.
  static func openToLook(_ path: String, schema: Schema) throws(ProgressStoreError) -> OpenedFile? {
    try alone(path) {
      let found = try compatibility(of: path, schema: schema)
      guard found != .empty else { return nil }
      return OpenedFile(
        path: path, connection: try reading(path, found, schema: schema),
        access: .readOnly(ProgressStoreError(.notWritable, path: path)),
        identity: FileStatus(ofPath: path).identity)
    }
  }

  private static func alone<Result: Sendable>(
    _ path: String, _ work: () throws -> Result
  ) throws(ProgressStoreError) -> Result {
    do {
      return try oneAtATime.withLock { _ in try work() }
    } catch {
      throw ProgressStoreError(error, path: path)
    }
  }

  private static func compatibility(of path: String, schema: Schema) throws -> Compatibility {
    let found: Compatibility
    switch FileStatus(ofPath: path) {
    case .missing, .file(_, bytes: 0):
      let log = FileStatus(ofPath: FileStatus.logPath(of: path))
      found = log.holdsBytes ? .refused(.orphanedLog) : .empty
    case .file:
      found =
        try FileHeader.reading(path).map { Compatibility($0, supported: schema.version) }
        ?? .refused(.notADatabase)
    case .other: found = .refused(.notAFile)
    case .unknown(let code):
      found = .refused(.cannotOpen(ProgressStoreError.SystemReason(errno: code)))
    }
    if case .refused(let kind) = found { throw ProgressStoreError(kind, path: path) }
    return found
  }

  private static func open(
    _ path: String, _ found: Compatibility, schema: Schema, patienceSeconds: Double
  ) throws -> OpenedFile {
    do {
      let connection = try Connection.writing(path, patienceSeconds: patienceSeconds)
      guard try !connection.isReadOnly else { throw ProgressStoreError(.notWritable, path: path) }
      try schema.migrate(connection, at: path)
      try connection.useWriteAheadLog(patienceSeconds: patienceSeconds)
      return OpenedFile(
        path: path, connection: connection, access: .full,
        identity: FileStatus(ofPath: path).identity)
    } catch {
      let reason = ProgressStoreError(error, path: path)
      guard found != .empty, reason.leavesReading,
        let connection = try? reading(path, found, schema: schema)
      else { throw reason }
      return OpenedFile(
        path: path, connection: connection, access: .readOnly(reason),
        identity: FileStatus(ofPath: path).identity)
    }
  }

  /// Opens what may not be written: as it is, or as a migrated copy in memory.
  private static func reading(
    _ path: String, _ found: Compatibility, schema: Schema
  ) throws -> DatabaseQueue {
    let isUnlocked = !FileStatus(ofPath: FileStatus.logPath(of: path)).holdsBytes
    let file = try isUnlocked ? Connection.readingUnlocked(path) : Connection.reading(path)
    if found == .ours(schema: schema.version) { return file }
    let copy = try Connection.inMemory()
    try file.backup(to: copy)
    try schema.migrate(copy, at: nil)
    return copy
  }
}

extension ProgressStoreError {
  /// Whether a file may still be read although it cannot be written.
  fileprivate var leavesReading: Bool {
    switch kind {
    case .diskFull, .notWritable, .cannotOpen, .inputOutput, .noBackup: true
    default: false
    }
  }
}
