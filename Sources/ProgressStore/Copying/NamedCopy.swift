import GRDB

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A copy of a progress file where the learner wants it.
struct NamedCopy {
  /// The progress file.
  var path: String
  /// Where its copy is to be.
  var copy: String

  /// Writes the copy, of mode 0600; all of it or, when it fails, nothing.
  ///
  /// - Throws: `copyExists`, `noCopy`.
  func write(_ connection: DatabaseQueue, replacing: Bool) throws(ProgressStoreError) {
    try checkFolder()
    // A log that is left beside the name would be played into the copy by whoever opens it.
    guard !FileStatus(ofPath: FileStatus.logPath(of: copy)).holdsBytes else {
      throw failure("its log \(copy)-wal is still there")
    }
    switch FileStatus(ofPath: copy) {
    case .missing: try create(copy, connection)
    case .file(let identity, _) where identity == FileStatus(ofPath: path).identity:
      throw failure("it is the progress file itself")
    case .file:
      guard replacing else { throw ProgressStoreError(.copyExists(copy), path: path) }
      try replace(connection)
    case .other: throw failure("it is not a regular file")
    case .unknown(let code): throw failure(String(cString: strerror(code)))
    }
  }

  /// Folders are not made: a name in one that is missing is more likely a mistake, or a disk that is
  /// not there.
  private func checkFolder() throws(ProgressStoreError) {
    guard let slash = copy.lastIndex(of: "/"), slash != copy.startIndex else { return }
    let folder = String(copy[..<slash])
    guard FileStatus(ofPath: folder) == .other else {
      throw failure("there is no folder \(folder)")
    }
  }

  private func create(_ name: String, _ connection: DatabaseQueue) throws(ProgressStoreError) {
    do {
      guard try FileCreation.createFile(at: name) else {
        throw ProgressStoreError(.copyExists(name), path: path)
      }
      try Backup.fill(name, from: connection)
    } catch let error as ProgressStoreError where error.kind == .copyExists(name) {
      throw error
    } catch {
      throw ProgressStoreError(.noCopy(copy, Backup.reason(error, copy: name)), path: path)
    }
  }

  private func replace(_ connection: DatabaseQueue) throws(ProgressStoreError) {
    guard let resolved = realpath(copy, nil) else {
      throw failure(String(cString: strerror(errno)))
    }
    defer { free(resolved) }
    let target = String(cString: resolved)
    let new = "\(target).\(getpid()).new"
    try create(new, connection)
    guard rename(new, target) == 0 else {
      let words = String(cString: strerror(errno))
      unlink(new)
      throw failure(words)
    }
  }

  private func failure(_ words: String) -> ProgressStoreError {
    ProgressStoreError(
      .noCopy(copy, ProgressStoreError.SystemReason(code: 0, words: words)), path: path)
  }
}
