import TerminalTesting
import Testing

@Suite("A change of the window's size", .serialized)
struct ResizeTests {
  private let long = "a line of two rows, 漢字 and all, that is edited while its window changes"

  @Test("leaves one copy of the line, folded for the new width")
  func folds() throws {
    let session = try lineEcho()
    try session.type(.bytes(Array(long.utf8)))
    try session.wait(forLine: prompt(1, long))
    for columns in [50, 100, 40, 200, 80] {
      session.resize(columns: columns)
      try session.type("x")
      try session.wait(forLine: prompt(1, long + "x"))
      try session.type(.backspace)
      try session.wait(for: "the line at \(columns) columns") {
        $0.cursorLine == prompt(1, long) && $0.occurrences(of: "1 tele") == 1
      }
    }
    try session.type(.enter)
    try session.wait(forLine: prompt(2))
    #expect(session.screen.transcript.contains("line <\(long)> \(long.count)"))
    try leave(session)
  }

  @Test("in the middle of a line keeps the cursor where it was")
  func cursor() throws {
    let session = try lineEcho()
    try session.type(.bytes(Array(long.utf8)), .control("A"), .right, .right)
    session.resize(columns: 50)
    try session.type("X")
    let edited = "a Xline" + long.dropFirst(6)
    try session.wait(forLine: prompt(1, edited))
    try session.type(.enter)
    try session.wait(forLine: prompt(2))
    try leave(session)
  }

  @Test("three hundred times while typing loses nothing")
  func storm() throws {
    let session = try lineEcho()
    try session.type("storm")
    for change in 0..<300 {
      session.resize(columns: 60 + change % 60)
      if change.isMultiple(of: 10) { try session.type("x") }
    }
    try session.type(.enter)
    try session.wait(for: "xxx> 35")
    try leave(session)
  }
}
