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
    /// Reading only, for this reason; where there is no file, nothing can be read either, and
    /// everything is as for somebody who starts.
    case readOnly(ProgressStoreError)
  }

  /// The file, as it was named.
  public let path: String
  /// What may be done with it.
  public let access: Access
  /// What the state of the learner is folded by.
  public let rules: FoldRules

  let connection: DatabaseQueue
  let names = Mutex(Names())
  let identity: FileIdentity?

  /// Opens a progress file, or makes it, mode 0600, and the folders above it, mode 0700.
  ///
  /// A file that cannot be used is refused, and neither it nor anything beside it changes. An older
  /// schema is brought up to date after the file was copied to `PATH.before-vN`.
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
    let file = try OpenedFile.open(path, schema: schema, patienceSeconds: patienceSeconds)
    self.path = path
    self.rules = rules
    access = file.access
    connection = file.connection
    identity = file.identity
  }
}
