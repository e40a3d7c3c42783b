#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for a byte or a signal, whichever comes first.
struct InputSource {
  let descriptor: Int32
  let signals: SignalInbox?
  private let isTerminal: Bool

  init(descriptor: Int32, signals: SignalInbox?) {
    self.descriptor = descriptor
    self.signals = signals
    isTerminal = Terminal.isTerminal(descriptor)
  }

  /// What came.
  enum Arrival: Equatable {
    case byte(UInt8)
    case signal(Int32)
    case timedOut
    case end
    case failed(Int32)
  }

  /// Waits, without limit when there is none.
  ///
  /// Bytes are taken one at a time: what stands behind the end of a line belongs to whoever reads
  /// next, which may be another program.
  func wait(atMostMilliseconds limit: Int32? = nil) -> Arrival {
    while true {
      if let number = signals?.next() { return .signal(number) }
      // poll leaves an entry with a negative descriptor alone.
      var waiting = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waiting, 2, limit ?? -1)
      if ready < 0 && errno != EINTR { return .failed(errno) }
      if ready < 0 || waiting[1].revents != 0 { continue }
      // Ctrl-C comes before what is typed after it, though it may not have come before poll looked.
      if let number = signals?.next() { return .signal(number) }
      if ready == 0 { return .timedOut }
      // The terminal is gone; the signal that says so may come later or not at all.
      if isTerminal && waiting[0].revents & Int16(POLLHUP) != 0 { return .signal(SIGHUP) }
      if let arrival = takeByte() { return arrival }
    }
  }

  /// Whether a byte waits already.
  var isPending: Bool { state & POLLIN != 0 }

  /// Whether the terminal is gone.
  var isHungUp: Bool { isTerminal && state & POLLHUP != 0 }

  private var state: Int32 {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0 ? Int32(waiting.revents) : 0
  }

  private func takeByte() -> Arrival? {
    var byte: UInt8 = 0
    switch read(descriptor, &byte, 1) {
    case 1: return .byte(byte)
    case 0: return .end
    default:
      switch errno {
      case EINTR, EAGAIN: return nil
      case EIO where isTerminal: return .signal(SIGHUP)
      default: return .failed(errno)
      }
    }
  }
}
