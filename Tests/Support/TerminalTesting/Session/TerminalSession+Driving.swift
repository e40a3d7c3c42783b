internal import CPseudoTerminal
internal import Foundation

extension TerminalSession {
  /// Types keys, one after the other, as fast as the program takes them.
  public func type(_ keys: TerminalKey...) throws {
    var rest = keys.flatMap(\.bytes)[...]
    let limit = ContinuousClock.now + Self.limit
    while !rest.isEmpty {
      guard ContinuousClock.now < limit else { throw failure("the program takes no keys") }
      var waiting = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      poll(&waiting, 1, 50)
      if waiting.revents & Int16(POLLIN) != 0 { try take() }
      guard waiting.revents & Int16(POLLOUT) != 0 else { continue }
      let count = Array(rest.prefix(512)).withUnsafeBytes {
        write(master, $0.baseAddress, $0.count)
      }
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  /// Changes the size of the window.
  public func resize(rows: Int? = nil, columns: Int) {
    let rows = rows ?? screen.rowCount
    // What the program has sent for the old size is shown in the old size.
    _ = try? take()
    screen.resize(rows: rows, columns: columns)
    _ = pseudo_terminal_resize(master, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program, or to another process.
  public func signal(_ number: Int32, process: Int32? = nil) {
    kill(process ?? self.process, number)
  }

  /// Closes the window.
  public func hangUp() {
    close(master)
    master = -1
  }

  /// Lets the learner do nothing for a while.
  ///
  /// Not a way to wait for the program: this is for behaviour that depends on how fast keys come.
  public func pause(milliseconds: Int) throws {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < end {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 5) > 0 { try take() }
    }
  }

  /// Takes what the program has sent; returns whether it was anything.
  @discardableResult
  func take() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer.prefix(count)
    screen.feed(buffer.prefix(count))
    return true
  }
}
