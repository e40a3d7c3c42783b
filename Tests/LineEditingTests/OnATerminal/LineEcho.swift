import TerminalTesting
import Testing

/// `line-echo` at its first prompt.
func lineEcho(
  _ arguments: String..., rows: Int = 24, columns: Int = 80, environment: [String: String] = [:],
  home: TemporaryHome? = nil
) throws -> TerminalSession {
  let session = try TerminalSession(
    "line-echo", arguments, rows: rows, columns: columns, environment: environment, home: home)
  try session.wait(forLine: prompt(1))
  return session
}

/// The line with the prompt of a read and what is typed at it.
func prompt(_ number: Int, _ typed: String = "") -> String {
  typed.isEmpty ? "\(number) telequiz ›" : "\(number) telequiz › \(typed)"
}

/// Leaves with Ctrl-D and checks what has to be true at the end of every session.
func leave(
  _ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try session.type(.control("U"), .control("D"))
  #expect(try session.waitForEnd() == .exited(0), sourceLocation: sourceLocation)
  expectSane(session, sourceLocation: sourceLocation)
}

/// The terminal is as a shell expects it, and the program has sent nothing that it should not.
func expectSane(
  _ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(session.isCooked, sourceLocation: sourceLocation)
  #expect(!session.bracketsPastes, sourceLocation: sourceLocation)
  #expect(session.screen.unknown == [], sourceLocation: sourceLocation)
}
