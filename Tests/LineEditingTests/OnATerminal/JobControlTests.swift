import Foundation
import TerminalTesting
import Testing

@Suite("Job control", .serialized)
struct JobControlTests {
  /// `line-echo` started by a shell that can stop and continue it.
  private func shell(_ arguments: String = "") throws -> (TerminalSession, process: Int32) {
    let session = try TerminalSession(
      "/bin/sh", ["-i"], environment: ["PS1": "shell> ", "ENV": ""])
    try session.wait(forLine: "shell>")
    try session.type(.bytes(Array("\(BuiltProgram.path("line-echo")) \(arguments)\r".utf8)))
    try session.wait(forLine: prompt(1))
    let process = session.screen.text.firstMatch(of: /ready (\d+)/).flatMap { Int32($0.1) }
    return (session, try #require(process))
  }

  @Test("Ctrl-Z stops, and fg brings the line back")
  func stopAndContinue() throws {
    let (session, _) = try shell()
    try session.type("half a line")
    try session.wait(forLine: prompt(1, "half a line"))
    try session.type(.control("Z"))
    try session.wait(forLine: "shell>")
    #expect(session.isCooked && !session.bracketsPastes)
    try session.pause(milliseconds: 20)
    try session.type("fg", .enter)
    try session.wait(forLine: prompt(1, "half a line"))
    #expect(!session.isCooked && session.bracketsPastes)
    try session.type("!", .enter)
    try session.wait(for: "line <half a line!> 12")
    try session.type(":suspended", .enter)
    try session.wait(for: "suspended for some time")
    try session.type(.control("D"))
    try session.wait(forLine: "shell>")
    expectSane(session)
  }

  @Test("a line of many rows is drawn once when it comes back")
  func manyRows() throws {
    let (session, _) = try shell()
    let long = String(repeating: "0123456789", count: 20)
    try session.type(.bytes(Array(long.utf8)))
    try session.wait(forLine: prompt(1, long))
    try session.type(.control("Z"))
    try session.wait(forLine: "shell>")
    try session.pause(milliseconds: 20)
    try session.type("fg", .enter)
    try session.wait(forLine: prompt(1, long))
    #expect(session.screen.occurrences(of: "1 telequiz") == 2)
  }

  @Test("a process that was stopped from outside goes on editing")
  func stoppedFromOutside() throws {
    let (session, process) = try shell()
    try session.type("abc")
    try session.wait(forLine: prompt(1, "abc"))
    session.signal(SIGSTOP, process: process)
    try session.wait(forLine: "shell>")
    try session.pause(milliseconds: 20)
    try session.type("fg", .enter)
    try session.wait(forLine: prompt(1, "abc"))
    try session.type(.left, "x", .enter)
    try session.wait(for: "line <abxc> 4")
    try session.type(.control("D"))
    try session.wait(forLine: "shell>")
    expectSane(session)
  }

  @Test("Ctrl-Z works on plain lines, too")
  func plain() throws {
    let (session, _) = try shell("--plain")
    try session.type(.control("Z"))
    try session.wait(forLine: "shell>")
    try session.pause(milliseconds: 20)
    try session.type("fg", .enter)
    try session.wait(forLine: prompt(1))
    try session.type(":suspended", .enter)
    try session.wait(for: "suspended for some time")
    try session.type(.control("D"))
    try session.wait(forLine: "shell>")
  }
}
