#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Machine {
  /// The pagers of this machine.
  static var pager: PagerAccess {
    PagerAccess(open: { RunningPager($0)?.stream }, hasProgram: hasProgram)
  }

  /// Whether a program of a name is in one of the folders of `$PATH`.
  private static func hasProgram(_ name: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}

/// A pager that runs, and reads what we write.
private final class RunningPager {
  private let process: pid_t
  private var input: Int32
  /// What Ctrl-C and Ctrl-\ do once the pager has ended: meanwhile they are the pager's.
  private var handlers: [(number: Int32, before: sigaction)] = []

  /// Starts a shell that runs a command line; nil when the system gives no process.
  init?(_ command: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let process = Self.spawn(command, reading: ends[0]) else {
      ends.forEach { close($0) }
      return nil
    }
    close(ends[0])
    self.process = process
    input = ends[1]
    handlers = [SIGINT, SIGQUIT].compactMap(Self.ignore)
  }

  var stream: PageStream { PageStream(write: write, finish: finish) }

  private func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = systemWrite(input, rest)
        if written < 0 && errno == EINTR { continue }
        guard written >= 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
      return true
    }
  }

  /// Waits for the reader; a shell says 126 or 127 when it could not run the command.
  private func finish() -> Bool {
    close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    for (number, before) in handlers {
      var before = before
      sigaction(number, &before, nil)
    }
    let isExit = status & 0x7F == 0
    return !isExit || ![126, 127].contains((status >> 8) & 0xFF)
  }

  private static func ignore(_ number: Int32) -> (number: Int32, before: sigaction)? {
    var before = sigaction()
    guard sigaction(number, nil, &before) == 0 else { return nil }
    signal(number, SIG_IGN)
    return (number, before)
  }

  private static func spawn(_ command: String, reading input: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    // What this program ignores, a child would ignore too.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // As git does: who has no wishes of their own for less gets colours, and short text at once.
    if getenv("LESS") == nil { setenv("LESS", "FRX", 1) }
    let words = ["sh", "-c", command].map { (word: String) in strdup(word) }
    var arguments: [UnsafeMutablePointer<CChar>?] = words + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ)
    return failure == 0 ? process : nil
  }
}

/// Writes some bytes; the name would else be that of the method.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
