#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes files so that each is there whole or not at all.
enum FileSaving {
  /// Writes a file.
  ///
  /// A new one is made under its own name. A replacement is made beside the old file, with its mode, and
  /// takes its place when it is safe on the disk; a symbolic link goes on leading to it.
  static func save(_ text: String, to path: String, replacing: Bool) -> Result<Void, FileFailure> {
    let kind = MachineFiles.kind(of: path)
    guard kind == nil || replacing else { return .failure(.exists) }
    guard kind == nil || kind == .file else { return .failure(.wrongKind) }
    guard kind != nil else { return create(path, mode: 0o666, text, thenAt: path) }
    guard let target = realPath(of: path) else { return .failure(FileFailure(errno: errno)) }
    var facts = stat()
    guard stat(target, &facts) == 0 else { return .failure(FileFailure(errno: errno)) }
    // Somebody took the right to write to it away, although its folder would let a new one in.
    guard access(target, W_OK) == 0 else { return .failure(FileFailure(errno: errno)) }
    return create("\(target).\(getpid()).new", mode: facts.st_mode & 0o7777, text, thenAt: target)
  }

  /// Makes a file, and moves it to where it belongs when it is whole.
  private static func create(
    _ path: String, mode: mode_t, _ text: String, thenAt target: String
  ) -> Result<Void, FileFailure> {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return .failure(FileFailure(errno: errno)) }
    // The mode of a replacement is not cut by the mask for new files.
    let hasMode = path == target || fchmod(descriptor, mode) == 0
    let isWritten = hasMode && send(text, to: descriptor) && fsync(descriptor) == 0
    guard isWritten, path == target || rename(path, target) == 0 else {
      let failure = FileFailure(errno: errno)
      close(descriptor)
      unlink(path)
      return .failure(failure)
    }
    close(descriptor)
    return .success(())
  }

  /// Where a path leads, symbolic links followed; nil, and `errno`, if that cannot be known.
  private static func realPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func send(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, rest.count > 0 {
        let written = write(descriptor, start, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written >= 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
      return true
    }
  }
}
