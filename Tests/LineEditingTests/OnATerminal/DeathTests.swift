import Foundation
import TerminalTesting
import Testing

@Suite("Whatever ends the program", .serialized)
struct DeathTests {
  /// `line-echo` under a shell, which keeps the terminal open behind it.
  private func underShell(
    _ check: (TerminalSession, _ process: Int32) throws -> Void
  ) throws -> TerminalSession {
    let program = BuiltProgram.path("line-echo")
    let session = try TerminalSession("/bin/sh", ["-c", "\(program); echo code=$?; read line"])
    try session.wait(forLine: prompt(1))
    let process = session.screen.text.firstMatch(of: /ready (\d+)/).flatMap { Int32($0.1) }
    try check(session, #require(process))
    return session
  }

  @Test(
    "a signal ends it in its own way, and the terminal is put back",
    arguments: [
      SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGUSR1, SIGALRM, SIGXCPU,
    ])
  func signal(_ number: Int32) throws {
    let session = try underShell { session, process in
      try session.type("abc")
      try session.wait(forLine: prompt(1, "abc"))
      #expect(!session.isCooked && session.bracketsPastes)
      session.signal(number, process: process)
    }
    try session.wait(for: "code=\(128 + number)")
    expectSane(session)
    let isTold = [SIGTERM, SIGHUP, SIGQUIT].contains(number)
    #expect(session.screen.text.contains("signal \(number)") == isTold)
  }

  @Test(
    "a mistake of its own, and the terminal is put back",
    arguments: [(":trap", "code=13"), (":abort", "code=134"), (":overflow", "code=139")])
  func mistake(_ command: String, _ code: String) throws {
    let session = try underShell { session, _ in
      try session.type(.bytes(Array(command.utf8)), .enter)
    }
    try session.wait(for: code)
    expectSane(session)
  }

  @Test("a signal between two reads is not lost")
  func betweenReads() throws {
    let session = try underShell { session, process in
      try session.type(":busy", .enter)
      try session.wait(for: "line <:busy>")
      session.signal(SIGTERM, process: process)
    }
    try session.wait(for: "signal 15")
    try session.wait(for: "code=143")
    expectSane(session)
  }

  @Test("a program that is stuck can be ended by asking twice")
  func stuck() throws {
    let session = try underShell { session, process in
      try session.type(":stuck", .enter)
      try session.wait(for: "line <:stuck>")
      // Once is noted, and waits for the next read, which never comes.
      session.signal(SIGTERM, process: process)
      try session.pause(milliseconds: 2100)
      session.signal(SIGTERM, process: process)
    }
    try session.wait(for: "code=143")
    expectSane(session)
  }

  @Test("nohup is respected")
  func nohup() throws {
    let program = BuiltProgram.path("line-echo")
    let session = try TerminalSession("/bin/sh", ["-c", "trap '' HUP; exec \(program)"])
    try session.wait(forLine: prompt(1))
    session.signal(SIGHUP)
    try session.type("x", .enter)
    try session.wait(for: "line <x> 1")
    try leave(session)
  }

  @Test("a window that is closed ends it as a hang-up", arguments: ["--keys", "--plain"])
  func hangUp(mode: String) throws {
    let session = try lineEcho(mode)
    session.hangUp()
    #expect(try session.waitForEnd() == .died(ofSignal: SIGHUP))
  }
}
