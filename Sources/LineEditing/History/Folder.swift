#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders for files that are nobody else's business.
enum Folder {
  /// Makes the folders above a path that are missing, for their owner alone (mode 0700).
  static func make(above path: String) throws(HistoryFile.Failure) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw .system(path: folder, errno: errno) }
    try make(above: folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .system(path: folder, errno: errno)
    }
  }
}
