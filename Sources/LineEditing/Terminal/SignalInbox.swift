import CEditline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Catches the signals that concern somebody who reads lines, until it goes away.
///
/// Signals are a matter of the whole process: there can be one inbox at a time.
final class SignalInbox {
  /// Readable while a signal waits.
  let descriptor: Int32
  /// Milliseconds for which the program has been suspended so far.
  private(set) var suspendedMilliseconds: Int64 = 0

  /// What arrived while the process was suspended.
  private var keptBack: [Int32] = []

  /// Those that ask a program to end.
  static let ending = [SIGINT, SIGQUIT, SIGTERM, SIGHUP]
  /// Those that tell of job control and of the window's size.
  static let terminal = [SIGTSTP, SIGCONT, SIGWINCH]

  /// Catches signals; nil when the system gives no pipe to wait on, or when another inbox is open.
  init?(catching signals: [Int32]) {
    descriptor = caught_signals_begin(signals, signals.count)
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    caught_signals_end()
  }

  /// Takes out the signal that arrived first; nil when there is none.
  func next() -> Int32? {
    if !keptBack.isEmpty { return keptBack.removeFirst() }
    let number = caught_signals_next()
    return number == 0 ? nil : number
  }

  /// Stops the process the way the caught signal would have, and returns when it is continued.
  func suspend() {
    let before = MonotonicClock.milliseconds
    caught_signals_suspend()
    suspendedMilliseconds += MonotonicClock.milliseconds - before
    // Whoever asks for this knows that the process goes on.
    var arrived: [Int32] = []
    while let number = next() { arrived.append(number) }
    keptBack = arrived.filter { ![SIGCONT, SIGTSTP].contains($0) }
  }
}
