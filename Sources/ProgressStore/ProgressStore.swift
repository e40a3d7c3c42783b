import GRDB
import Synchronization

/// A learner's progress file: facts are added to it and never taken away.
///
/// Several programs may use one file at the same time. A value of this type may be used from several
/// threads; they take turns.
public final class ProgressStore: Sendable {
  /// What may be done with the file.
  public enum Access: Hashable, Sendable {
    /// Reading and writing.
    case full
    /// Reading only, for this reason.
    case readOnly(ProgressStoreError)
  }

  /// The file, as it was named.
  public let path: String
  /// What the state of the learner is folded by.
  public let rules: FoldRules

  private let schema: Schema
  private let patienceSeconds: Double
  private let opened: Mutex<OpenedFile?>

  /// Opens a progress file; where there is none it is made with the first fact, so that looking alone
  /// leaves nothing behind.
  ///
  /// A file that cannot be used is refused, and neither it nor anything beside it changes. One that may
  /// only be read is used for that. An older schema is brought up to date after the file was copied to
  /// `PATH.before-vN`.
  ///
  /// - Parameters:
  ///   - path: The file; it need not exist.
  ///   - rules: What the state of the learner is folded by.
  /// - Throws: Why the file cannot be used; nothing was changed then.
  public convenience init(
    opening path: String, rules: FoldRules = FoldRules()
  ) throws(ProgressStoreError) {
    try self.init(
      opening: path, rules: rules, schema: .current,
      patienceSeconds: Connection.patienceSeconds)
  }

  /// Opens a progress file with another schema or another patience, for tests.
  init(
    opening path: String, rules: FoldRules = FoldRules(), schema: Schema = .current,
    patienceSeconds: Double
  ) throws(ProgressStoreError) {
    self.path = path
    self.rules = rules
    self.schema = schema
    self.patienceSeconds = patienceSeconds
    opened = Mutex(
      try OpenedFile.openExisting(path, schema: schema, patienceSeconds: patienceSeconds))
  }

  /// What may be done with the file, as far as is known before the next fact.
  public var access: Access { opened.withLock { $0?.access } ?? .full }

  /// Lets go of the file; the last one to do so leaves no log beside it, so that the next start need
  /// not read one.
  ///
  /// What is asked for afterwards opens the file again. Nothing is lost when letting go fails: the log
  /// stays, and whoever opens the file next reads it.
  public func close() {
    opened.withLock { file in
      try? file?.connection.close()
      file = nil
    }
  }

  /// The file for reading; nil when there is still none.
  func existingFile() throws(ProgressStoreError) -> OpenedFile? {
    try opened.withLock { file throws(ProgressStoreError) in
      if file == nil {
        file = try OpenedFile.openExisting(path, schema: schema, patienceSeconds: patienceSeconds)
      }
      return file
    }
  }

  /// The file for writing: made if there is none, and tried again if it could only be read before.
  func writableFile() throws(ProgressStoreError) -> OpenedFile {
    try opened.withLock { file throws(ProgressStoreError) in
      if let file, file.access == .full {
        guard FileStatus(ofPath: path).identity == file.identity else {
          throw ProgressStoreError(.moved, path: path)
        }
        return file
      }
      let found = try OpenedFile.openOrMake(
        path, schema: schema, patienceSeconds: patienceSeconds)
      file = found
      if case .readOnly(let reason) = found.access { throw reason }
      return found
    }
  }
}
