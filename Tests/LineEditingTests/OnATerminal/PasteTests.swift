import TerminalTesting
import Testing

@Suite("A paste", .serialized)
struct PasteTests {
  @Test("becomes one line, inert, that is not submitted")
  func inert() throws {
    let session = try lineEcho("--keys")
    try session.type(.paste("m\rtwo\nthree\tfour\u{1B}]52;c;QUJD\u{7}\u{1B}[31m\u{9B}5n漢\r\n"))
    try session.wait(forLine: prompt(1, "m two three four]52;c;QUJD[31m5n漢"))
    try session.type(.enter)
    try session.wait(for: "line <m two three four]52;c;QUJD[31m5n漢> 33")
    try leave(session)
  }

  @Test("goes where the cursor is, with vi keys too", arguments: ["-e", "-v"])
  func atTheCursor(keys: String) throws {
    let home = try TemporaryHome()
    try home.write("bind \(keys)\n", to: ".editrc")
    let session = try lineEcho(home: home)
    try session.type("ad", .left, .paste("bc"), .enter)
    try session.wait(for: "line <")
    #expect(session.screen.text.contains(keys == "-e" ? "line <abcd> 4" : "line <bcad> 4"))
    try leave(session)
  }

  @Test("that is too long is cut, with a bell")
  func tooLong() throws {
    let session = try lineEcho(rows: 60)
    try session.type(.paste(String(repeating: "0123456789", count: 7000)), .enter)
    try session.wait(forLine: prompt(2))
    #expect(session.screen.transcript.contains("789> 500"))
    #expect(session.screen.bells == 1)
    try leave(session)
  }

  @Test("that never ends can be interrupted, and its rest is not taken for typing")
  func interrupted() throws {
    let session = try lineEcho("--keys")
    try session.type(.escape("[200~half"))
    try session.pause(milliseconds: 50)
    try session.type(.control("C"))
    try session.wait(for: "interrupted line")
    try session.type("mmm\rm")
    try session.pause(milliseconds: 250)
    try session.type("x", .enter)
    try session.wait(for: "line <x> 1")
    #expect(!session.screen.text.contains("key <"))
    try leave(session)
  }
}
