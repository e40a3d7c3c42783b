import TerminalTesting
import Testing

@Suite("bank try on a terminal", .serialized)
struct TryTests {
  @Test("asks as in practice, and records nothing")
  func trial() throws {
    let home = try TemporaryHome()
    let session = try TerminalSession(
      "telequiz", ["bank", "try", "telehealth-basics"], rows: 40, home: home)
    try session.wait(forLine: Telequiz.question)
    #expect(session.screen.text.contains("1/90  "))
    try session.answer()
    try session.nextQuestion()
    try session.type(":lint", .enter)
    try session.wait(for: "what lint says") {
      $0.cursorLine == Telequiz.question
        && ($0.text.contains("nothing to say of this example") || $0.text.contains("note: "))
    }
    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.text.contains("1 example tried"))
    session.expectSane()
    #expect(!Telequiz.hasProgress(in: home))
  }

  @Test("takes answers from a pipe")
  func pipe() throws {
    let home = try TemporaryHome()
    let result = try Telequiz.run(
      "bank", "try", "telehealth-basics:company-phone-calls", input: "h\n", home: home)
    #expect(result.status == 0 && result.output.contains("1 example tried"))
    #expect(!Telequiz.hasProgress(in: home))
  }

  @Test("works from home by its own word")
  func fromHome() throws {
    let session = try Telequiz.atHome()
    try session.type("try telehealth-basics:comp", .tab)
    try session.wait(for: "a completed id") { $0.cursorLine.contains("telehealth-basics:company-") }
    try session.type(.control("U"), "try telehealth-basics:company-phone-calls", .enter)
    try session.wait(forLine: Telequiz.question)
    try session.type(":quit", .enter)
    try session.wait(forLine: Telequiz.home)
    try session.leave()
  }
}
