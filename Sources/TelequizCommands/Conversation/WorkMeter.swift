/// One line on standard error that tells how far long work has come: rewritten now and then, and gone
/// at the end.
final class WorkMeter {
  /// Work of fewer steps is over before anybody wonders.
  static let leastSteps = 20_000
  /// Milliseconds between two states of the line.
  static let pauseMilliseconds: Int64 = 100
  /// Steps between two looks at the clock.
  private static let stepsBetweenLooks = 256

  private let label: String
  private let steps: Int
  private let uptime: () -> Int64
  private let write: (String) -> Void
  private var lastShown: Int64
  private var isShown = false

  /// Creates a meter that shows nothing yet.
  ///
  /// - Parameters:
  ///   - label: What is done.
  ///   - steps: How many steps there are.
  ///   - uptime: Milliseconds of a clock that is never set.
  ///   - write: Writes to the terminal.
  init(
    _ label: String, steps: Int, uptime: @escaping () -> Int64, write: @escaping (String) -> Void
  ) {
    self.label = label
    self.steps = steps
    self.uptime = uptime
    self.write = write
    lastShown = uptime()
  }

  /// Takes note of how many steps are done.
  func note(done: Int) {
    guard done == steps || done.isMultiple(of: Self.stepsBetweenLooks) else { return }
    let now = uptime()
    guard done == steps || now - lastShown >= Self.pauseMilliseconds else { return }
    lastShown = now
    isShown = true
    let state = done == steps ? "bringing everything up to date" : "\(done * 100 / steps) %"
    write("\r\u{1B}[K\(label): \(state)")
  }

  /// Takes the line away.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }
}

extension Context {
  /// Does long work, and shows on a terminal how far it has come.
  ///
  /// - Parameters:
  ///   - label: What is done.
  ///   - steps: How many steps there are.
  ///   - work: Does it, and tells after each step how many are done.
  /// - Returns: What the work returns.
  func metered<Value>(
    _ label: String, steps: Int, _ work: ((Int) -> Void) throws -> Value
  ) rethrows -> Value {
    let isWanted =
      steps >= WorkMeter.leastSteps && invocation.terminal.errorIsTerminal && !settings.isPlain
      && !settings.isQuiet && invocation.environment["TERM"] != "dumb"
    guard isWanted else { return try work { _ in } }
    let meter = WorkMeter(
      label, steps: steps, uptime: invocation.stopwatch, write: invocation.output.error)
    defer { meter.clear() }
    return try work(meter.note)
  }
}
