import Foundation
import TerminalTesting
import Testing

@Suite("~/.editrc", .serialized)
struct EditrcTests {
  private func session(_ editrc: String) throws -> TerminalSession {
    let home = try TemporaryHome()
    try home.write(editrc, to: ".editrc")
    return try lineEcho(home: home)
  }

  @Test("turns vi's keys on")
  func vi() throws {
    let session = try session("bind -v\n")
    try session.type("one two", .escape)
    try session.pause(milliseconds: 50)
    try session.type("bx", "A!", .enter)
    try session.wait(for: "line <one wo!> 7")
    try session.type(":x", .enter)
    try session.wait(for: "line <:x> 2")
    try session.type(.escape)
    try session.pause(milliseconds: 50)
    try session.type("k")
    try session.wait(forLine: prompt(3, ":x"))
    try session.type("A1", .enter)
    try session.wait(for: "line <:x1> 3")
    try leave(session)
  }

  @Test("gives meanings to keys that have none, and other meanings to those that have")
  func bindings() throws {
    let session = try session(
      """
      bind "\\e[5~" ed-move-to-beg
      bind "\\e[1;5D" ed-move-to-beg
      line-echo:bind "^T" ed-move-to-end
      other:bind "^T" ed-newline
      """)
    try session.type("abc", .escape("[5~"), "x", .escape("[1;5D"), "y", .control("T"), "z", .enter)
    try session.wait(for: "line <yxabcz> 6")
    try leave(session)
  }

  @Test("with mistakes is told of, line by line, and the rest works")
  func mistakes() throws {
    let session = try session(
      """
      # a comment

      bind ^T no-such-thing
      nonsense
      bind "^T ed-move-to-beg
      bind -q
      settc xx yy
        bind ^T ed-move-to-beg
      """)
    let mistakes = session.screen.transcript.split(separator: "\n").compactMap {
      $0.firstMatch(of: /editrc:(.*)/)?.1
    }
    #expect(
      mistakes == [
        "3: warning: bind: Invalid command `no-such-thing'.",
        "4: warning: no such command; 'man editrc' lists them",
        "5: warning: a quotation mark lacks its partner",
        "6: warning: bind: Invalid switch `q'.",
        "7: warning: settc: Bad capability `xx'.",
      ])
    try session.type("bc", .control("T"), "a", .enter)
    try session.wait(for: "line <abc> 3")
    try leave(session)
  }

  @Test(
    "can be another file, a link, or nothing that can be read",
    arguments: ["rc", "link", "none", "."])
  func elsewhere(name: String) throws {
    let home = try TemporaryHome()
    try home.write("bind ^T ed-move-to-beg\n", to: "rc")
    try FileManager.default.createSymbolicLink(
      atPath: home.path("link"), withDestinationPath: home.path("rc"))
    let session = try lineEcho(environment: ["EDITRC": home.path(name)], home: home)
    try session.type("bc", .control("T"), "a", .enter)
    try session.wait(for: ["rc", "link"].contains(name) ? "line <abc> 3" : "line <cba> 3")
    try leave(session)
  }

  @Test(
    "cannot crash libedit's command line, which is not there", arguments: ["bind -e", "bind -v"])
  func commandLine(editrc: String) throws {
    let session = try session(editrc + "\n")
    try session.type(.escape(editrc == "bind -e" ? "x" : ":"))
    try session.pause(milliseconds: 50)
    try session.type(editrc == "bind -e" ? "it's" : "iit's", .enter)
    try session.wait(for: "line <it's> 4")
    try leave(session)
  }

  @Test("can turn editing off while a session goes on")
  func offLater() throws {
    let session = try session("bind ^O ed-command\n")
    try session.type(.control("O"), "edit off", .enter, "x", .enter)
    try session.wait(forLine: prompt(2))
    try session.wait(for: "the terminal's own editing") { _ in session.isCooked }
    try session.type("abc", .backspace, .enter)
    try session.wait(for: "line <ab> 2")
    try leave(session)
  }

  @Test("with edit off leaves the lines to the terminal")
  func off() throws {
    let session = try session("edit off\n")
    #expect(session.isCooked)
    try session.type("abc", .backspace, .enter)
    try session.wait(for: "line <ab> 2")
    try leave(session)
  }
}
