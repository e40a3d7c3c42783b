import TerminalTesting
import Testing

@Suite("Keys at a question", .serialized)
struct KeyTests {
  @Test("Ctrl-C clears the line, says how to leave when there is none, and loses nothing")
  func interrupt() throws {
    let session = try Telequiz.atAQuestion()
    try session.answer()
    try session.nextQuestion()
    try session.type("word")
    try session.wait(forLine: Telequiz.question + " word")
    try session.type(.control("C"))
    try session.wait(forLine: Telequiz.question)
    try session.type(.control("C"))
    try session.wait(for: "leaves.")
    try session.wait(forLine: Telequiz.question)
    try session.leave()
    #expect(try Telequiz.reviews(in: session.home).count == 1)
  }

  @Test("a paste with answers, commands and escape codes answers nothing")
  func paste() throws {
    let session = try Telequiz.atAQuestion()
    try session.type(.paste("m\r:quit\r\u{1B}]52;c;QUJD\u{7}\u{1B}[2J\u{202E}h\n"))
    try session.wait(forLine: Telequiz.question + " m :quit ]52;c;QUJD[2Jh")
    #expect(session.verdicts == 0)
    try session.type(.enter)
    try session.wait(for: "No answer m :quit")
    try session.leave()
    #expect(try Telequiz.reviews(in: session.home).isEmpty)
  }

  @Test("a window that changes its size keeps the question answerable")
  func resize() throws {
    let session = try Telequiz.atAQuestion()
    try session.type("telemed")
    try session.wait(forLine: Telequiz.question + " telemed")
    for columns in [50, 100, 40, 80] {
      session.resize(columns: columns)
      try session.wait(for: "the line at \(columns) columns") {
        $0.cursorLine == Telequiz.question + " telemed"
          && $0.occurrences(of: "h telehealth") == 1
      }
    }
    try session.answer("icine")
    try session.nextQuestion()
    try session.leave()
  }

  @Test("vi's keys work when ~/.editrc asks for them")
  func vi() throws {
    let home = try TemporaryHome()
    try home.write("bind -v\n", to: ".editrc")
    let session = try Telequiz.atAQuestion(home: home)
    try session.type("telemed!icine", .escape)
    try session.pause(milliseconds: 50)
    try session.type("0f!x", .enter)
    try session.wait(for: "a verdict") { _ in session.verdicts == 1 }
    try session.leave()
  }

  @Test("a mistake in ~/.editrc is told of before the first prompt")
  func editrc() throws {
    let home = try TemporaryHome()
    try home.write("bind -v\nnonsense 'x\n", to: ".editrc")
    let session = try Telequiz.atHome(columns: 200, home: home)
    #expect(
      session.screen.text.contains("~/.editrc:2: warning: a quotation mark lacks its partner"))
    try session.leave()
  }
}
