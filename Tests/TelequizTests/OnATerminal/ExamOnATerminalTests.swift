import Foundation
import TerminalTesting
import Testing

@Suite("An exam on a terminal", .serialized)
struct ExamOnATerminalTests {
  @Test("goes on after kill -9 with the question that was open, and nothing is answered twice")
  func killedAndResumed() throws {
    let home = try TemporaryHome()
    let first = try exam("--questions", "3", home: home)
    try first.answerExam("telemedicine", next: "2/3")
    #expect(try Telequiz.reviews(in: home).count == 1)
    first.signal(SIGKILL)
    #expect(try first.waitForEnd() == .died(ofSignal: SIGKILL))

    let second = try TerminalSession("telequiz", ["exam"], rows: 40, home: home)
    try second.wait(forLine: "Enter goes on, n starts anew ›")
    #expect(second.screen.text.contains("1 of 3 questions answered"))
    try second.type(.enter)
    try second.wait(forLine: Telequiz.question)
    #expect(second.screen.text.contains("2/3  "))
    try second.answerExam("telehealth", next: "3/3")
    try second.type("telemedicine", .enter)
    try second.wait(for: "3 questions in under a minute")
    try second.leaveResult()
    let reviews = try Telequiz.reviews(in: home)
    #expect(reviews.count == 3 && reviews.allSatisfy { $0.contains("\"mode\":\"exam\"") })
    #expect(try Telequiz.run("due", "--quiet", home: home).output == "0\n")
    #expect(try Telequiz.run("progress", "verify", home: home).status == 0)
  }

  @Test("takes single keys, lets the last be taken back, and Ctrl-D says how to go on")
  func keys() throws {
    let session = try exam("--questions", "2", home: try TemporaryHome())
    try session.type("M")
    try session.wait(for: "2/2  ")
    try session.wait(forLine: Telequiz.question)
    try session.pause(milliseconds: 250)
    try session.type("u")
    try session.wait(for: "Taken back: ")
    try session.wait(forLine: Telequiz.question)
    try session.pause(milliseconds: 250)
    let before = session.screen.transcript.count
    try session.type("h")
    try session.wait(for: "the next question") {
      $0.transcript.dropFirst(before).contains("2/2  ")
    }
    try session.wait(forLine: Telequiz.question)
    try session.type(.control("U"), .control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.text.contains("1 question left; telequiz exam goes on with it."))
    session.expectSane()
  }

  private func exam(_ arguments: String..., home: TemporaryHome) throws -> TerminalSession {
    let session = try TerminalSession(
      "telequiz", ["exam", "--seed", "7"] + arguments, rows: 40, home: home)
    try session.wait(forLine: Telequiz.question)
    return session
  }
}

extension TerminalSession {
  /// Answers the open question by name, and waits for the next one.
  fileprivate func answerExam(_ name: TerminalKey, next place: String) throws {
    try type(name, .enter)
    try wait(for: "\(place)  ")
    try wait(forLine: Telequiz.question)
  }

  /// Leaves the explanations, if there are several, and waits for the end.
  fileprivate func leaveResult() throws {
    try wait(for: "the end of the result") {
      $0.cursorLine.hasSuffix("q leaves ›") || $0.text.contains("practice --mistakes")
        || $0.text.contains("3 right, 100 %")
    }
    if screen.cursorLine.hasSuffix("q leaves ›") { try type("q") }
    #expect(try waitForEnd() == .exited(0))
    expectSane()
  }
}
