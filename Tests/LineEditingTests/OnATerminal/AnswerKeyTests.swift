import TerminalTesting
import Testing

@Suite("A key that answers at once", .serialized)
struct AnswerKeyTests {
  @Test("needs no Enter and is shown where it was typed", arguments: ["h", "M", "2", "é"])
  func answers(key: String) throws {
    let session = try lineEcho("--keys")
    try session.type(.bytes(Array(key.utf8)))
    try session.wait(forLine: prompt(2))
    #expect(session.screen.text.contains(prompt(1, key) + "\nkey <\(key)>\n"))
    try session.pause(milliseconds: 250)
    try leave(session)
  }

  @Test("is a letter like others inside of a word")
  func insideAWord() throws {
    let session = try lineEcho("--keys")
    try session.type("telemedicine", .enter)
    try session.wait(for: "line <telemedicine> 12")
    try session.type("x", .backspace, "m")
    try session.wait(for: "key <m>")
    try session.pause(milliseconds: 250)
    try leave(session)
  }

  @Test("answers once when the word is typed in full")
  func inFull() throws {
    let session = try lineEcho("--keys")
    try session.type("health", .enter)
    try session.wait(forLine: prompt(2))
    try session.pause(milliseconds: 250)
    try session.type("xyz", .enter)
    try session.wait(forLine: prompt(3))
    #expect(session.screen.text.contains("line <xyz> 3"))
    #expect(session.screen.occurrences(of: "key <") == 1)
    #expect(!session.screen.text.contains("ealth"))
    try leave(session)
  }

  @Test("answers once however long it is held down")
  func heldDown() throws {
    let session = try lineEcho("--keys")
    for _ in 0..<30 {
      try session.type("m")
      try session.pause(milliseconds: 20)
    }
    try session.wait(forLine: prompt(2))
    #expect(session.screen.occurrences(of: "key <m>") == 1)
    try session.pause(milliseconds: 250)
    try session.type("m")
    try session.wait(for: "key <m>", times: 2)
    try session.pause(milliseconds: 250)
    try leave(session)
  }

  @Test("does not swallow Ctrl-C and Ctrl-D that follow")
  func leaving() throws {
    let session = try lineEcho("--keys")
    try session.type("m", .control("C"))
    try session.wait(for: "interrupted empty")
    try session.type("m", .control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.text.hasSuffix("end"))
    expectSane(session)
  }

  @Test("answers nothing when it is pasted, quoted or typed with Alt")
  func notTyped() throws {
    let session = try lineEcho("--keys")
    try session.type(.paste("h\r"))
    try session.wait(forLine: prompt(1, "h"))
    try session.type(.control("U"), .control("V"), "h")
    try session.wait(forLine: prompt(1, "h"))
    try session.type(.control("U"), .alt("h"), "x", .enter)
    try session.wait(for: "line <x> 1")
    #expect(!session.screen.text.contains("key <"))
    try leave(session)
  }

  @Test("answers nothing as a part of a sequence of the user's own")
  func sequence() throws {
    let home = try TemporaryHome()
    try home.write("bind ^Gx ed-move-to-beg\n", to: ".editrc")
    let session = try lineEcho("--keys", home: home)
    try session.type(.control("G"), "h", "xyz", .enter)
    try session.wait(for: "line <xyz> 3")
    try leave(session)
  }

  @Test("is a command in vi's command mode")
  func commandMode() throws {
    let home = try TemporaryHome()
    try home.write("bind -v\n", to: ".editrc")
    let session = try lineEcho("--keys", home: home)
    try session.type(.escape)
    try session.pause(milliseconds: 50)
    try session.type("h")
    try session.pause(milliseconds: 50)
    try session.type("ix", .enter)
    try session.wait(for: "line <x> 1")
    try session.type("h")
    try session.wait(for: "key <h>")
    try session.pause(milliseconds: 250)
    try leave(session)
  }
}
