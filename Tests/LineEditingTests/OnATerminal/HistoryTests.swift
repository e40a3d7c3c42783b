import Foundation
import TerminalTesting
import Testing

@Suite("The history on a terminal", .serialized)
struct HistoryTests {
  private func open(_ home: TemporaryHome) throws -> TerminalSession {
    try lineEcho(
      "--keys", environment: ["LINE_ECHO_HISTORY": home.path("state/telequiz/history")], home: home)
  }

  @Test("survives the session, and has commands only")
  func restarts() throws {
    let home = try TemporaryHome()
    let first = try open(home)
    try first.type(":flag 漢字 \\ é", .enter)
    try first.wait(forLine: prompt(2))
    try first.type("telehealth", .enter)
    try first.wait(forLine: prompt(3))
    try leave(first)

    let second = try open(home)
    try second.type(.up)
    try second.wait(forLine: prompt(1, ":flag 漢字 \\ é"))
    try second.type(.up, .enter)
    try second.wait(for: "line <:flag 漢字 \\ é> 12")
    try leave(second)
    let text = try home.read("state/telequiz/history")
    #expect(!text.contains("telehealth"))
  }

  @Test("is nobody else's business")
  func modes() throws {
    let home = try TemporaryHome()
    let session = try open(home)
    try session.type(":help", .enter)
    try session.wait(forLine: prompt(2))
    try leave(session)
    for (name, mode) in [
      ("state", 0o700), ("state/telequiz", 0o700), ("state/telequiz/history", 0o600),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: home.path(name))
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }

  @Test("that cannot be written is complained of once, and the session goes on")
  func unwritable() throws {
    let home = try TemporaryHome()
    try home.write("my notes\n", to: "state/telequiz/history")
    let session = try open(home)
    for number in 2...3 {
      try session.type(":help", .enter)
      try session.wait(forLine: prompt(number))
    }
    #expect(session.screen.occurrences(of: "notice: commands are not kept") == 1)
    try session.type(.up)
    try session.wait(forLine: prompt(3, ":help"))
    try leave(session)
    #expect(try home.read("state/telequiz/history") == "my notes\n")
  }

  @Test("of six sessions at a time loses no line")
  func concurrent() throws {
    let home = try TemporaryHome()
    let sessions = try (0..<6).map { _ in try open(home) }
    for number in 0..<40 {
      for (index, session) in sessions.enumerated() {
        try session.type(.bytes(Array(":s\(index)n\(number)\r".utf8)))
      }
    }
    for session in sessions {
      try session.wait(forLine: prompt(41))
      try leave(session)
    }
    let lines = Set(try home.read("state/telequiz/history").split(separator: "\n").map(String.init))
    let expected = (0..<6).flatMap { index in (0..<40).map { ":s\(index)n\($0)" } }
    #expect(lines == Set(expected + ["_HiStOrY_V2_"]))
  }

  @Test("is searched with Ctrl-R, and a search that is left changes nothing")
  func search() throws {
    let home = try TemporaryHome()
    let session = try open(home)
    for line in [":alpha", ":beta"] { try session.type(.bytes(Array(line.utf8)), .enter) }
    try session.wait(forLine: prompt(3))
    try session.type(.control("R"), "alp")
    try session.pause(milliseconds: 30)
    try session.type(.enter)
    try session.wait(forLine: prompt(4))
    #expect(session.screen.occurrences(of: "line <:alpha> 6") == 2)
    try leave(session)
  }
}
