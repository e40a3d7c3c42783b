#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits that a signal cuts short, for a program that looks at something again and again.
///
/// Signals are a matter of the whole process: there can be none while lines are read, and one at a time.
public final class SignalledPause {
  private let signals: SignalInbox

  /// Catches the signals that ask a program to end; nil when somebody else catches them.
  public init?() {
    guard let signals = SignalInbox(catching: SignalInbox.ending) else { return nil }
    self.signals = signals
  }

  /// Waits.
  ///
  /// - Parameter milliseconds: How long, by a clock that is never set.
  /// - Returns: The signal that cut it short, which is to be passed to `Terminal.end(bySignal:)`; nil when
  ///   none came.
  public func wait(milliseconds: Int) -> Int32? {
    let end = MonotonicClock.milliseconds + Int64(milliseconds)
    while true {
      if let number = signals.next() { return number }
      let left = end - MonotonicClock.milliseconds
      if left <= 0 { return nil }
      var waiting = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, Int32(clamping: left))
    }
  }
}
