import TerminalTesting
import Testing

@Suite("A stranger", .serialized)
struct StrangerTests {
  @Test("is helped at every step")
  func path() throws {
    let session = try Telequiz.atHome()
    #expect(session.screen.text.contains("Enter for the first question · ? for help"))

    try session.type(.enter)
    try session.wait(forLine: Telequiz.question)
    #expect(session.screen.text.contains("1/12  "))

    try session.type("m")
    try session.wait(for: "a verdict") { _ in session.verdicts == 1 }
    try session.pause(milliseconds: 250)
    try session.nextQuestion()

    try session.type("?")
    try session.wait(for: "a nudge that does not give it away")
    try session.wait(forLine: Telequiz.question)
    try session.pause(milliseconds: 250)

    let before = session.screen.transcript
    try session.type(":hint", .enter)
    try session.wait(for: "a hint") {
      $0.transcript != before && $0.cursorLine == Telequiz.question
    }

    try session.type("x", .enter)
    try session.wait(for: "No answer x.")
    try session.type(":qiut", .enter)
    try session.wait(for: "No command :qiut. Did you mean :quit?")
    try session.type("tele", .enter)
    try session.wait(for: "tele: telehealth or telemedicine?")

    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.text.contains("1 question in under a minute"))
    session.expectSane()
    #expect(try Telequiz.reviews(in: session.home).count == 1)
  }

  @Test("who types the answer in full answers once")
  func inFull() throws {
    let session = try Telequiz.atAQuestion()
    try session.type("health", .enter)
    try session.wait(for: "a verdict") { _ in session.verdicts == 1 }
    try session.pause(milliseconds: 250)
    try session.nextQuestion()
    #expect(session.verdicts == 1)
    #expect(!session.screen.text.contains("ealth ›"))
    try session.leave()
    #expect(try Telequiz.reviews(in: session.home).count == 1)
  }

  @Test("finds commands with Tab and again with the arrow, but never answers")
  func history() throws {
    let home = try TemporaryHome()
    let session = try Telequiz.atAQuestion(home: home)
    try session.type(":hi", .tab)
    try session.wait(forLine: Telequiz.question + " :hint")
    try session.type(.enter)
    try session.answer("telehealth")
    try session.nextQuestion()
    try session.type(.up)
    try session.wait(forLine: Telequiz.question + " :hint")
    try session.leave()
    let history = try home.read(".local/state/telequiz/history")
    #expect(history == "_HiStOrY_V2_\n:hint\n")
  }
}
