import TerminalTesting
import Testing

@Suite("Every kind of terminal", .serialized)
struct TerminalKindTests {
  @Test(
    "edits lines, at every width and in every locale",
    arguments: ["xterm-256color", "linux", "vt100", "screen"], [40, 80, 200])
  func edits(term: String, columns: Int) throws {
    for locale in ["C.UTF-8", "C", "POSIX", "xx_XX.UTF-8", ""] {
      let session = try lineEcho(
        columns: columns, environment: ["TERM": term, "LC_ALL": locale, "LANG": ""])
      let long = "é漢字🩺" + String(repeating: " word", count: 40)
      try session.type(.bytes(Array(long.utf8)))
      try session.wait(forLine: prompt(1, long))
      try session.type(.control("A"), "Z", .control("E"), .control("W"), .enter)
      try session.wait(forLine: prompt(2))
      #expect(session.screen.transcript.contains("line <Z\(long.dropLast(4))>"))
      try leave(session)
    }
  }

  @Test(
    "without a cursor that moves gives plain lines",
    arguments: ["dumb", "", "unheard-of"])
  func plain(term: String) throws {
    let session = try lineEcho(environment: ["TERM": term])
    #expect(session.isCooked)
    try session.type("abc", .control("U"), "é漢", .enter)
    try session.wait(for: "line <é漢> 2")
    try session.type("half", .control("C"))
    try session.wait(for: "interrupted")
    try session.wait(forLine: prompt(3))
    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(!session.output.contains(0x1B))
    #expect(session.screen.unknown == [])
  }

  @Test("serves screen readers with plain lines", arguments: [["--plain", ""], ["", "1"]])
  func accessible(_ how: [String]) throws {
    let session = try lineEcho(how[0], environment: ["ACCESSIBLE": how[1]])
    try session.type("m", .enter)
    try session.wait(for: "line <m> 1")
    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(!session.output.contains(0x1B))
  }
}
