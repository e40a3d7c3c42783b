#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The making of a file, and of the folders above it, that only their owner may look into.
enum FileCreation {
  /// Makes an empty file of mode 0600, and missing folders above it of mode 0700, whatever the umask.
  ///
  /// A file that is there already, also one that another program makes at this moment, is left alone.
  ///
  /// - Returns: Whether the file was made here.
  /// - Throws: `noFolder`, `notWritable`, `diskFull` or `cannotOpen`.
  @discardableResult
  static func createFile(at path: String) throws(ProgressStoreError) -> Bool {
    try createFolders(above: path)
    // A link that leads to no file yet is followed.
    let exclusive = isLink(path) ? 0 : O_EXCL
    let file = open(path, O_CREAT | exclusive | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      guard errno != EEXIST else { return false }
      throw ProgressStoreError(kind(errno: errno), path: path)
    }
    defer { close(file) }
    // A umask can only take permissions away; our own is needed.
    fchmod(file, 0o600)
    return true
  }

  private static func createFolders(above path: String) throws(ProgressStoreError) {
    for end in path.indices.dropFirst() where path[end] == "/" {
      let folder = String(path[..<end])
      guard FileStatus(ofPath: folder) == .missing else { continue }
      guard mkdir(folder, 0o700) == 0 else {
        guard errno != EEXIST else { continue }
        throw ProgressStoreError(
          .noFolder(folder, ProgressStoreError.SystemReason(errno: errno)), path: path)
      }
      chmod(folder, 0o700)
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func kind(errno code: Int32) -> ProgressStoreError.Kind {
    switch code {
    case EACCES, EPERM, EROFS: .notWritable
    case ENOSPC, EDQUOT: .diskFull
    default: .cannotOpen(ProgressStoreError.SystemReason(errno: code))
    }
  }
}
