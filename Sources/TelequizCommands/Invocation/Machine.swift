#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import LineEditing
import Practice

/// The machine that the program runs on: the one place where an invocation is made of real things.
struct Machine {
  /// The invocation of this process.
  let invocation: Invocation

  /// Looks at the process; from here on a closed pipe is an error of `write`, not a death.
  init() {
    let charactersAreUTF8 = Terminal.prepare()
    var invocation = Invocation(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: Environment(lookUp: { getenv($0).map { String(cString: $0) } }),
      output: OutputStreams(
        output: { Machine.send($0, to: STDOUT_FILENO) },
        error: { Machine.send($0, to: STDERR_FILENO) }),
      files: .machine,
      terminal: TerminalFacts(
        inputIsTerminal: Terminal.isTerminal(STDIN_FILENO),
        outputIsTerminal: Terminal.isTerminal(STDOUT_FILENO),
        errorIsTerminal: Terminal.isTerminal(STDERR_FILENO),
        charactersAreUTF8: charactersAreUTF8, columns: { Terminal.columns(STDOUT_FILENO) }),
      clock: { Machine.now }, localOffset: Machine.offset, stopwatch: { Machine.uptime },
      randomSeed: { UInt64.random(in: .min ... .max) },
      systemErrors: SystemErrors(closedPipe: EPIPE, words: { String(cString: strerror($0)) }),
      makeReader: { Machine.openReader($0, charactersAreUTF8: charactersAreUTF8) },
      openLog: { (path, shownPath, renames) throws(FactLogFailure) in
        try StoreFactLog(path: path, shownPath: shownPath, renames: renames)
      })
    invocation.readFacts = StoreFactLog.facts(lookingInto:shownPath:)
    invocation.examineFacts = StoreFactLog.examinedFacts(lookingInto:shownPath:)
    invocation.pause = Self.makePause()
    invocation.pager = Self.pager
    invocation.terminal.rows = { Terminal.rows(STDOUT_FILENO) }
    self.invocation = invocation
  }

  /// Waits that a signal cuts short; signals are caught from the first one on.
  private static func makePause() -> (Int) -> Int32? {
    var pause: SignalledPause?
    return { milliseconds in
      pause = pause ?? SignalledPause()
      if let pause { return pause.wait(milliseconds: milliseconds) }
      usleep(UInt32(clamping: milliseconds * 1_000))
      return nil
    }
  }

  /// Ends the process; a signal is raised again, so that the shell sees what happened.
  func leave(with status: ExitStatus) -> Never {
    if case .signal(let number) = status { Terminal.end(bySignal: number) }
    exit(status.code)
  }

  /// Writes all of a text; when nobody reads it any more, that is the end, and no failure.
  private static func send(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, rest.count > 0 {
        let written = write(descriptor, start, rest.count)
        if written >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        } else if errno == EPIPE {
          exit(ExitStatus.done.code)
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
        } else if errno != EINTR {
          exit(ExitStatus.failed.code)
        }
      }
    }
  }

  private static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let timestamp = Timestamp(
      milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    return Moment(time: timestamp, offset: offset(at: timestamp))
  }

  private static func offset(at time: Timestamp) -> UTCOffset {
    var seconds = time_t(time.milliseconds / 1_000)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return UTCOffset(minutes: 0) }
    return UTCOffset(minutes: Int(local.tm_gmtoff) / 60)
  }

  private static var uptime: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
