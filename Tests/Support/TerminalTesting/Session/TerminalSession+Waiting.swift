internal import CPseudoTerminal
internal import Foundation

extension TerminalSession {
  /// Waits until the screen is as expected.
  ///
  /// - Parameters:
  ///   - expectation: What is waited for, in words, for the message of a failure.
  ///   - patience: How long to wait at most; only a test that goes on otherwise needs less.
  ///   - isMet: Decides whether the screen is as expected.
  /// - Throws: `TerminalFailure` with the screen when that does not happen.
  public func wait(
    for expectation: String, within patience: Duration = TerminalSession.limit,
    until isMet: (Screen) -> Bool
  ) throws {
    let limit = ContinuousClock.now + patience
    while !isMet(screen) {
      guard ContinuousClock.now < limit else { throw failure("no \(expectation)") }
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 50) > 0 else { continue }
      if try !take(), waiting.revents & Int16(POLLHUP) != 0 {
        let end = try waitForEnd()
        throw failure("the program ended (\(end)) before there was \(expectation)")
      }
    }
  }

  /// Waits until a text stands somewhere on the screen.
  public func wait(for text: String) throws {
    try wait(for: "\"\(text)\"") { $0.text.contains(text) }
  }

  /// Waits until a text stands on the screen so many times.
  public func wait(for text: String, times: Int) throws {
    try wait(for: "\"\(text)\" \(times) times") { $0.occurrences(of: text) == times }
  }

  /// Waits until the line in which the cursor stands is exactly this.
  public func wait(forLine line: String) throws {
    try wait(for: "line \"\(line)\"") { $0.cursorLine == line }
  }

  /// Waits until the process ends.
  public func waitForEnd() throws -> ProcessEnd {
    guard try ends(within: Self.limit), let end else { throw failure("the process does not end") }
    return end
  }

  /// Whether the process ends soon enough.
  public func ends(within patience: Duration) throws -> Bool {
    let limit = ContinuousClock.now + patience
    while try !reap() {
      guard ContinuousClock.now < limit else { return false }
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      // poll only waits when there is no terminal any more, or nothing on it.
      if poll(&waiting, 1, 5) > 0, try !take() { usleep(1000) }
    }
    return true
  }

  /// Waits until the process is stopped, by Ctrl-Z for instance.
  public func waitForStop() throws {
    let limit = ContinuousClock.now + Self.limit
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG | WUNTRACED) != process {
      guard ContinuousClock.now < limit else { throw failure("the process does not stop") }
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 5) > 0 { try take() }
    }
    guard process_is_stopped(status) != 0 else { throw failure("the process ended") }
  }

  /// Whether the terminal is as a shell expects it: lines are edited by the system, and echoed.
  public var isCooked: Bool {
    let modes = pseudo_terminal_local_modes(master)
    let cooked = UInt(ICANON | ECHO | ISIG)
    return UInt(modes) & cooked == cooked
  }

  /// Whether pastes are bracketed.
  public var bracketsPastes: Bool { screen.modes.contains("2004") }

  func failure(_ what: String) -> TerminalFailure {
    TerminalFailure(
      "\(what); the screen, \(screen.columnCount) × \(screen.rowCount), cursor at column "
        + "\(screen.column) of row \(screen.row):\n\(screen.text)\n"
        + "and the last bytes: \(String(decoding: output.suffix(400), as: UTF8.self).debugDescription)"
    )
  }

  private func reap() throws -> Bool {
    if end != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    while master >= 0, try take() {}
    let code = process_exit_code(status)
    end = code >= 0 ? .exited(code) : .died(ofSignal: process_death_signal(status))
    return true
  }
}
