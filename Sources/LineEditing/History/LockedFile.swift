#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file that no other session changes while this is there.
struct LockedFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  enum Access {
    case read
    /// The file is made if there is none, for its owner alone.
    case append
  }

  /// Opens a file and waits until it is free.
  ///
  /// - Throws: `system` when it cannot be opened, `notAHistory` when it is a folder, a device or a
  ///   link.
  init(path: String, access: Access) throws(HistoryFile.Failure) {
    self.path = path
    descriptor = try Self.open(path, access)
  }

  deinit {
    close(descriptor)
  }

  /// Reads all of it.
  func read() throws(HistoryFile.Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var offset = 0
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(offset))
      if count == 0 { return bytes }
      if count < 0 && errno != EINTR { throw Self.failure(path) }
      bytes += chunk.prefix(max(0, count))
      offset = bytes.count
    }
  }

  /// Writes at its end, all or nothing.
  func append(_ text: String) throws(HistoryFile.Failure) {
    let before = lseek(descriptor, 0, SEEK_END)
    do throws(HistoryFile.Failure) {
      try Self.write(text, to: descriptor, path)
    } catch {
      ftruncate(descriptor, before)
      throw error
    }
  }

  /// Puts a file with another text in its place.
  func replace(with text: String) throws(HistoryFile.Failure) {
    let temporary = path + ".new"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let new = Self.openFile(temporary, flags)
    guard new >= 0 else { throw Self.failure(temporary) }
    defer { close(new) }
    do throws(HistoryFile.Failure) {
      try Self.write(text, to: new, temporary)
      guard rename(temporary, path) == 0 else { throw Self.failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func open(
    _ path: String, _ access: Access
  ) throws(HistoryFile.Failure) -> Int32 {
    let mode = access == .read ? O_RDONLY : O_RDWR | O_APPEND | O_CREAT
    while true {
      // Not blocking: a pipe of that name would wait for somebody to write.
      let descriptor = openFile(path, mode | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { throw failure(path) }
      var opened = stat()
      guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw .notAHistory(path: path)
      }
      while flock(descriptor, access == .read ? LOCK_SH : LOCK_EX) != 0 && errno == EINTR {}
      // Another session may have put a shorter file in its place while this one waited.
      var current = stat()
      if stat(path, &current) == 0, current.st_ino == opened.st_ino { return descriptor }
      close(descriptor)
    }
  }

  /// What is typed is nobody else's business: mode 0600.
  private static func openFile(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags, 0o600)
    #else
      Darwin.open(path, flags, 0o600)
    #endif
  }

  private static func write(
    _ text: String, to descriptor: Int32, _ path: String
  ) throws(HistoryFile.Failure) {
    var output = DescriptorOutput(descriptor: descriptor)
    output.write(text)
    if let errno = output.failure { throw .system(path: path, errno: errno) }
  }

  private static func failure(_ path: String) -> HistoryFile.Failure {
    .system(path: path, errno: errno)
  }
}
