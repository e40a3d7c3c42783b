import TerminalTesting
import Testing

@Suite("Ctrl-C and Ctrl-D", .serialized)
struct InterruptTests {
  @Test("Ctrl-C drops the line and tells whether there was one")
  func dropsTheLine() throws {
    let session = try lineEcho()
    // What nobody has read yet is dropped by the system, so wait until it shows.
    try session.type("abc")
    try session.wait(forLine: prompt(1, "abc"))
    try session.type(.control("C"))
    try session.wait(for: "interrupted line")
    try session.type(.control("C"))
    try session.wait(for: "interrupted empty")
    try session.type("x", .enter)
    try session.wait(for: "line <x> 1")
    try leave(session)
  }

  @Test("Ctrl-C in the middle of a line of many rows goes below all of them")
  func manyRows() throws {
    let session = try lineEcho(columns: 40)
    let long = String(repeating: "0123456789", count: 10)
    try session.type(.bytes(Array(long.utf8)))
    try session.wait(forLine: prompt(1, long))
    try session.type(.control("A"))
    try session.wait(for: "the cursor at the start") { $0.column == 13 && $0.row == 1 }
    try session.type(.control("C"))
    try session.wait(forLine: prompt(2))
    #expect(session.screen.transcript.contains(prompt(1, long) + "\ninterrupted line\n"))
    try leave(session)
  }

  @Test("Ctrl-C leaves whatever has begun, not the session", arguments: Begun.allCases)
  func begun(_ begun: Begun) throws {
    let home = try TemporaryHome()
    try home.write(begun.editrc, to: ".editrc")
    let session = try lineEcho(home: home)
    try session.type("abc", .enter)
    try session.wait(forLine: prompt(2))
    try session.type(begun.keys)
    try session.pause(milliseconds: 50)
    try session.type(.control("C"))
    try session.wait(for: "interrupted")
    try session.wait(forLine: prompt(3))
    // After half a paste typing is dropped for a moment.
    try session.pause(milliseconds: 250)
    try session.type("x", .enter)
    try session.wait(for: "line <x> 1")
    try leave(session)
  }

  enum Begun: CaseIterable, CustomTestStringConvertible {
    case search, escape, sequence, paste, argument, viSearch, viOperator, viFind

    var keys: TerminalKey {
      switch self {
      case .search: "\u{12}a"
      case .escape: .escape
      case .sequence: .escape("[1;")
      case .paste: .escape("[200~abc")
      case .argument: .alt("3")
      case .viSearch: .escape("/ab")
      case .viOperator: .escape("d")
      case .viFind: .escape("f")
      }
    }
    var editrc: String {
      switch self {
      case .viSearch, .viOperator, .viFind: "bind -v\n"
      default: ""
      }
    }
    var testDescription: String { "\(self)" }
  }

  @Test("Ctrl-C can be quoted like any other key")
  func quoted() throws {
    let session = try lineEcho()
    try session.type(.control("V"))
    try session.pause(milliseconds: 50)
    try session.type(.control("C"), .enter)
    try session.wait(for: "line <\\x3> 1")
    try leave(session)
  }

  @Test("Ctrl-C many times over leaves the session alive")
  func manyTimes() throws {
    let session = try lineEcho()
    for number in 2...12 {
      try session.type("a")
      try session.wait(forLine: prompt(number - 1, "a"))
      try session.type(.control("C"))
      try session.wait(forLine: prompt(number))
    }
    try leave(session)
  }

  @Test("Ctrl-D leaves an empty line, and deletes in one that is not")
  func end() throws {
    let session = try lineEcho()
    try session.type("abc", .control("A"), .control("D"), .enter)
    try session.wait(for: "line <bc> 2")
    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.text.hasSuffix("end"))
    expectSane(session)
  }
}
