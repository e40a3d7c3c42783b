import TerminalTesting
import Testing

@Suite("Tab", .serialized)
struct CompletionTests {
  @Test("completes what is certain, and lists what is not")
  func completes() throws {
    let session = try lineEcho()
    try session.type(":hi", .tab)
    try session.wait(for: ":hint")
    try session.wait(forLine: prompt(1, ":hi"))
    #expect(session.screen.lines.contains(":hint     :history"))
    try session.type("n", .tab, "x", .enter)
    try session.wait(for: "line <:hint x> 7")
    try leave(session)
  }

  @Test("works with both sets of keys", arguments: ["bind -v", "bind -e"])
  func bothSets(editrc: String) throws {
    let home = try TemporaryHome()
    try home.write(editrc + "\n", to: ".editrc")
    let session = try lineEcho(home: home)
    try session.type(":hin", .tab, .enter)
    try session.wait(for: "line <:hint > 6")
    try leave(session)
  }

  @Test("can be given another meaning")
  func rebound() throws {
    let home = try TemporaryHome()
    try home.write("bind ^I ed-move-to-beg\nbind ^T complete-word\n", to: ".editrc")
    let session = try lineEcho(home: home)
    try session.type(":hin", .control("T"), "x", .tab, "y", .enter)
    try session.wait(for: "line <y:hint x> 8")
    try leave(session)
  }

  @Test("completes a word in the middle of a line, by characters")
  func middle() throws {
    let session = try lineEcho()
    try session.type("a f", .tab)
    try session.wait(forLine: prompt(1, "a fü"))
    try session.type("n", .tab)
    try session.wait(forLine: prompt(1, "a fünf"))
    try session.type("漢", .tab, .enter)
    try session.wait(for: "line <a fünf 漢字 > 10")
    try leave(session)
  }

  @Test("rings when nothing fits")
  func nothing() throws {
    let session = try lineEcho()
    try session.type("zz", .tab)
    try session.wait(for: "bell") { $0.bells == 1 }
    try leave(session)
  }

  @Test("lists below a line of many rows")
  func manyRows() throws {
    let session = try lineEcho(columns: 30)
    try session.type("0123456789012345678901234567890123456789 f", .tab, .tab, .control("A"))
    try session.wait(for: "fünf   fürst")
    try session.type("x")
    try session.wait(forLine: prompt(1, "x0123456789012345678901234567890123456789 fü"))
    try leave(session)
  }
}
