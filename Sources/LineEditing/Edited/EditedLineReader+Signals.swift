import CEditline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension EditedLineReader {
  func handle(signal number: Int32) {
    switch number {
    case SIGINT: interrupt()
    case SIGTSTP: suspend()
    case SIGCONT: wakeUp()
    case SIGWINCH: resize()
    default: reading.ending = .signal(number)
    }
  }

  private func interrupt() {
    if decoder.isInPaste {
      // The rest of the paste must not become typing.
      quiet.begin(at: MonotonicClock.milliseconds)
    } else {
      quiet.stop()
    }
    reading.answer = nil
    reading.ending = .interrupted(lineWasEmpty: editor.lineCount == 0 && !decoder.isInPaste)
  }

  private func suspend() {
    setPaste(false)
    editor.leaveRaw()
    terminal_guard_end()
    signals.suspend()
    wakeUp()
  }

  /// Takes the terminal over again, which somebody else has used meanwhile.
  private func wakeUp() {
    _ = terminal_guard_begin(input.descriptor)
    editor.enterRaw()
    setPaste(true)
    editor.write("\r")
    draw()
  }

  private func draw() {
    drawnColumns = columns ?? 80
    editor.resize()
    editor.redraw()
  }

  /// Draws the line anew for another width.
  ///
  /// Terminals move text about when they become narrower or wider, so the line is looked for where it
  /// stands at the new width.
  private func resize() {
    let (text, cursor) = editor.line
    let above = geometry.row(
      ofCursorAfter: text.unicodeScalars.prefix(cursor), in: text.unicodeScalars,
      atColumns: columns ?? drawnColumns)
    editor.write((above > 0 ? "\u{1B}[\(above)A" : "") + "\r\u{1B}[J")
    draw()
  }
}
