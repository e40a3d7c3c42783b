import GRDB
import Synchronization

/// A progress file that was judged, opened and brought to the newest schema.
struct OpenedFile {
  /// The connection.
  var connection: DatabaseQueue
  /// What may be done.
  var access: ProgressStore.Access
  /// Which file it is; nil for a database in memory.
  var identity: FileIdentity?

  /// Reading a file's first bytes ends all locks that this process holds on it, which must not
  /// happen while another thread sets up a connection.
  private static let oneAtATime = Mutex(())

  /// Opens a file, or makes it if there is none.
  ///
  /// A file that may not be written is opened for reading; where none can be made, an empty database
  /// in memory takes its place.
  static func open(
    _ path: String, schema: Schema, patienceSeconds: Double
  ) throws(ProgressStoreError) -> OpenedFile {
    do {
      return try oneAtATime.withLock { _ in
        try openAlone(path, schema: schema, patienceSeconds: patienceSeconds)
      }
    } catch {
      throw ProgressStoreError(error, path: path)
    }
  }

  private static func openAlone(
    _ path: String, schema: Schema, patienceSeconds: Double
  ) throws -> OpenedFile {
    let found = try compatibility(of: path, schema: schema)
    if case .refused(let kind) = found { throw ProgressStoreError(kind, path: path) }
    do {
      if found == .empty { try FileCreation.createFile(at: path) }
      let connection = try Connection.writing(path, patienceSeconds: patienceSeconds)
      guard try !connection.isReadOnly else { throw ProgressStoreError(.notWritable, path: path) }
      try schema.migrate(connection, at: path)
      try connection.useWriteAheadLog(patienceSeconds: patienceSeconds)
      return OpenedFile(
        connection: connection, access: .full, identity: FileStatus(ofPath: path).identity)
    } catch {
      let reason = ProgressStoreError(error, path: path)
      guard reason.leavesReading(found) else { throw reason }
      guard let connection = try? reading(path, found, schema: schema) else { throw reason }
      return OpenedFile(
        connection: connection, access: .readOnly(reason),
        identity: FileStatus(ofPath: path).identity)
    }
  }

  private static func compatibility(of path: String, schema: Schema) throws -> Compatibility {
    switch FileStatus(ofPath: path) {
    case .missing, .file(_, bytes: 0):
      return FileStatus(ofPath: FileStatus.logPath(of: path)).holdsBytes
        ? .refused(.orphanedLog) : .empty
    case .file:
      guard let header = try FileHeader.reading(path) else { return .refused(.notADatabase) }
      return Compatibility(header, supported: schema.version)
    case .other: return .refused(.notAFile)
    case .unknown(let code):
      return .refused(.cannotOpen(ProgressStoreError.SystemReason(errno: code)))
    }
  }

  /// Opens what may not be written: as it is, or as a migrated copy in memory.
  private static func reading(
    _ path: String, _ found: Compatibility, schema: Schema
  ) throws -> DatabaseQueue {
    let copy = try Connection.inMemory()
    if found != .empty {
      let isUnlocked = !FileStatus(ofPath: FileStatus.logPath(of: path)).holdsBytes
      let file = try isUnlocked ? Connection.readingUnlocked(path) : Connection.reading(path)
      if found == .ours(schema: schema.version) { return file }
      try file.backup(to: copy)
    }
    try schema.migrate(copy, at: nil)
    return copy
  }
}

extension ProgressStoreError {
  /// Whether one can go on with reading what was found, although it cannot be written.
  fileprivate func leavesReading(_ found: Compatibility) -> Bool {
    switch kind {
    case .diskFull, .notWritable, .noFolder: true
    // The name may be wrong, where there is nothing yet.
    case .cannotOpen, .inputOutput, .noBackup: found != .empty
    default: false
    }
  }
}
