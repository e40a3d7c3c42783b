import GRDB

extension ProgressStore {
  /// Copies the file as it is at one moment to `PATH.before-CHANGE`, or, if that is taken, to
  /// `PATH.before-CHANGE-2` and so on.
  ///
  /// - Parameter change: A word for what will be done to the file.
  /// - Returns: Where the copy is; nil if there is no file.
  /// - Throws: Why there is no copy.
  public func backUp(before change: String) throws(ProgressStoreError) -> String? {
    guard let file = try existingFile() else { return nil }
    return try Backup.write(file.connection, of: path, before: change)
  }

  /// Copies the file as it is at one moment to another place.
  ///
  /// - Parameters:
  ///   - copy: Where the copy is to be; its folder has to be there.
  ///   - replacing: Whether a file of that name is replaced.
  /// - Returns: False if there is no file.
  /// - Throws: Why there is no copy; what stood there before stands there still.
  public func backUp(to copy: String, replacing: Bool) throws(ProgressStoreError) -> Bool {
    guard let file = try existingFile() else { return false }
    try NamedCopy(path: path, copy: copy).write(file.connection, replacing: replacing)
    return true
  }
}
