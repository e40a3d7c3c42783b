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

  @Test(
    "with mistakes is told of, and the rest works", arguments: ["bind ^T no-such-thing\n", "?\n"])
  func mistakes(editrc: String) throws {
    let session = try session(editrc)
    try session.type("a", .tab, .backspace, "b", .enter)
    try session.wait(for: "line <b> 1")
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
