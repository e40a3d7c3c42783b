#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What stands at a path.
enum FileStatus: Hashable {
  /// Nothing.
  case missing
  /// A regular file.
  case file(FileIdentity, bytes: Int64)
  /// A folder, a device, a pipe, a socket.
  case other
  /// The system does not say.
  case unknown(errno: Int32)

  /// Looks, following links.
  init(ofPath path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = errno == ENOENT ? .missing : .unknown(errno: errno)
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      self = .other
      return
    }
    self = .file(
      FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino)),
      bytes: Int64(status.st_size))
  }

  /// Whether something stands there that holds at least one byte.
  var holdsBytes: Bool {
    if case .file(_, let bytes) = self { bytes > 0 } else { false }
  }

  /// Which file it is, if it is one.
  var identity: FileIdentity? {
    if case .file(let identity, _) = self { identity } else { nil }
  }
}

extension FileStatus {
  /// Where SQLite keeps the log of a file: beside the file itself, not beside a link to it.
  static func logPath(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path + "-wal" }
    defer { free(resolved) }
    return String(cString: resolved) + "-wal"
  }
}

/// A file itself, whatever path leads to it.
struct FileIdentity: Hashable {
  /// The file system.
  var device: UInt64
  /// The file in it.
  var inode: UInt64
}

extension ProgressStoreError.SystemReason {
  /// The system's words for an error number.
  init(errno code: Int32) { self.init(code: code, words: String(cString: strerror(code))) }
}
