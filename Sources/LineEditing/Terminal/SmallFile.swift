#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read in one piece.
enum SmallFile {
  /// How many bytes are read; no settings are that long.
  private static let most = 1 << 20

  /// The bytes of a regular file; nil when there is none or it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    // Not blocking: a pipe of that name would wait for somebody to write.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: min(Self.most, Int(facts.st_size)))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}
