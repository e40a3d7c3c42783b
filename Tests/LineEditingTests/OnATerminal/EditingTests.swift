import TerminalTesting
import Testing

@Suite("Editing on a terminal", .serialized)
struct EditingTests {
  @Test("works by characters, wide ones and accents included")
  func characters() throws {
    let session = try lineEcho()
    try session.type("é漢字🩺x")
    try session.wait(forLine: prompt(1, "é漢字🩺x"))
    try session.type(.left, .left, "Z")
    try session.wait(forLine: prompt(1, "é漢字Z🩺x"))
    #expect(session.screen.column == 19)
    try session.type(.backspace, .backspace, .delete)
    try session.wait(forLine: prompt(1, "é漢x"))
    try session.type(.enter)
    try session.wait(for: "line <é漢x> 3")
    try leave(session)
  }

  @Test("keeps a letter and its accent behind it as they were typed")
  func combining() throws {
    let session = try lineEcho()
    try session.type("e\u{301}", .enter)
    try session.wait(for: "line <e\u{301}> 2")
    try leave(session)
  }

  @Test("wraps a line over rows, in the order in which it was typed")
  func wrapping() throws {
    let session = try lineEcho(columns: 40)
    let long = "The quick brown fox jumps over 漢字 and sleeps under the bridge"
    try session.type(.bytes(Array(long.utf8)))
    try session.wait(forLine: prompt(1, long))
    try session.type(.control("A"), "x", .enter)
    try session.wait(for: "2 telequiz")
    #expect(session.screen.transcript.contains("line <x\(long)> \(long.count + 1)"))
    try leave(session)
  }

  @Test(
    "moves by words with Ctrl and an arrow, and ignores keys that mean nothing",
    arguments: ["[1;5D", "[1;3D", "[5D", "b"])
  func words(back: String) throws {
    let session = try lineEcho()
    try session.type("one two", .escape("[5~"), .escape("[15~"), .escape("[<0;3;4M"), .escape("[I"))
    try session.type(.escape("OP"), .escape("[[A"), .escape(back), "x", .enter)
    try session.wait(for: "line <one xtwo> 8")
    try leave(session)
  }

  @Test("drops bytes that are no UTF-8")
  func invalid() throws {
    let session = try lineEcho()
    try session.type(
      .bytes([0xFF, 0x61, 0xC3, 0x62, 0xE6, 0xBC, 0x63, 0x80, 0xF4, 0x90, 0x80, 0x80]))
    try session.type(.bytes([0xC2, 0x9D, 0xC2, 0x9C, 0x64, 0xED, 0xA0, 0x80]), .enter)
    try session.wait(for: "line <abcd> 4")
    try leave(session)
  }

  @Test("takes five hundred characters of a line and rings for the rest", arguments: ["-e", "-v"])
  func longLine(keys: String) throws {
    let home = try TemporaryHome()
    try home.write("bind \(keys)\n", to: ".editrc")
    let session = try lineEcho(rows: 60, home: home)
    try session.type(.bytes(Array(repeating: UInt8(ascii: "a"), count: 4000)), .enter)
    try session.wait(forLine: prompt(2))
    #expect(session.screen.transcript.contains("aaa> 500"))
    #expect(session.screen.bells > 0)
    try leave(session)
  }

  @Test("goes on with what was typed before the prompt showed")
  func typeAhead() throws {
    let session = try lineEcho()
    try session.type(":busy", .enter)
    try session.wait(for: "line <:busy> 5")
    try session.type("ahead", .backspace, "D", .enter, "next")
    try session.wait(forLine: prompt(3, "next"))
    #expect(session.screen.text.contains("line <aheaD> 5"))
    #expect(session.screen.lines.filter { $0.contains("ahea") }.count == 2)
    try leave(session)
  }

  @Test("ends its colours before what is typed")
  func colours() throws {
    let session = try lineEcho()
    try session.type("typed")
    try session.wait(forLine: prompt(1, "typed"))
    #expect(session.screen.style(of: "1 tele") == "[1]")
    #expect(session.screen.style(of: "quiz") == "[1][36]")
    #expect(session.screen.style(of: "typed") == "")
    try leave(session)
  }
}
