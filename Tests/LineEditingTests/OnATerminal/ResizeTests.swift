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
    for columns in [50, 100, 40, 33, 200, 45, 80] {
      session.resize(columns: columns)
      try session.type("x")
      try session.wait(for: "one copy at \(columns) columns") { shows(long + "x", $0) }
      try session.type(.backspace)
      try session.wait(for: "one copy at \(columns) columns") { shows(long, $0) }
    }
    try session.type(.enter)
    try session.wait(forLine: prompt(2))
    #expect(session.screen.transcript.contains("line <\(long)> \(long.count)"))
    try leave(session)
  }

  /// Whether the screen shows a line once.
  ///
  /// A space at the end of a row, which is not written, makes two lines of one: spaces do not count.
  private func shows(_ line: String, _ screen: Screen) -> Bool {
    let rows = screen.text.split(separator: "\n").drop { !$0.contains("1 tele") }
    return rows.joined().filter { $0 != " " } == prompt(1, line).filter { $0 != " " }
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
