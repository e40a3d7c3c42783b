#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileAccess {
  /// The files of this machine.
  static var machine: FileAccess {
    FileAccess(
      read: MachineFiles.contents(of:), list: MachineFiles.names(in:),
      kind: MachineFiles.kind(of:), write: FileSaving.save(_:to:replacing:),
      readInput: { MachineFiles.contents(of: STDIN_FILENO, expectingBytes: 0) },
      readRecords: { path in
        let limit = MachineFiles.recordLimitBytes
        return path.map { MachineFiles.contents(of: $0, limitBytes: limit) }
          ?? MachineFiles.contents(of: STDIN_FILENO, expectingBytes: 0, limitBytes: limit)
      },
      stamp: MachineFiles.stamp(of:))
  }
}

/// Files by way of the system's calls.
enum MachineFiles {
  /// The largest file that is read, in bytes: far more than any bank may have.
  static let limitBytes = 64_000_000
  /// The largest file of records that is read, in bytes: two million of them at 480 bytes each, forty
  /// years of a hundred answers a day, which fit into the memory of a small machine.
  static let recordLimitBytes = 1_000_000_000

  static func contents(of path: String) -> Result<[UInt8], FileFailure> {
    contents(of: path, limitBytes: limitBytes)
  }

  static func contents(
    of path: String, limitBytes: Int
  ) -> Result<[UInt8], FileFailure> {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(FileFailure(errno: errno)) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return .failure(FileFailure(errno: errno)) }
    guard facts.st_mode & S_IFMT == S_IFREG else { return .failure(.wrongKind) }
    guard facts.st_size <= limitBytes else { return .failure(.tooLarge(limitBytes: limitBytes)) }
    return contents(
      of: descriptor, expectingBytes: Int(facts.st_size), limitBytes: limitBytes)
  }

  /// Reads to the end.
  static func contents(
    of descriptor: Int32, expectingBytes expected: Int, limitBytes: Int = limitBytes
  ) -> Result<[UInt8], FileFailure> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return .failure(FileFailure(errno: errno)) }
      guard count > 0 else { return .success(bytes) }
      bytes += chunk[..<count]
      // A file may grow while it is read.
      guard bytes.count <= limitBytes else { return .failure(.tooLarge(limitBytes: limitBytes)) }
    }
  }

  static func names(in path: String) -> Result<[String], FileFailure> {
    guard let folder = opendir(path) else { return .failure(FileFailure(errno: errno)) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return .success(names)
  }

  static func stamp(of path: String) -> FileStamp? {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let (modified, changed) = (facts.st_mtimespec, facts.st_ctimespec)
    #else
      let (modified, changed) = (facts.st_mtim, facts.st_ctim)
    #endif
    return FileStamp(
      inode: UInt64(facts.st_ino), size: Int64(facts.st_size), modified: nanoseconds(modified),
      changed: nanoseconds(changed))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  static func kind(of path: String) -> FileKind? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }
}

extension FileFailure {
  /// The failure that an error number of the system means.
  init(errno number: Int32) {
    switch number {
    case ENOENT: self = .missing
    case EACCES, EPERM: self = .forbidden
    case EEXIST: self = .exists
    case EISDIR, ENOTDIR: self = .wrongKind
    default: self = .system(number, String(cString: strerror(number)))
    }
  }
}
