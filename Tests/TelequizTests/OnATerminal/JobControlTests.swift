import Foundation
import TerminalTesting
import Testing

@Suite("Stopping and continuing", .serialized)
struct JobControlTests {
  @Test("brings the question's prompt back, and does not count as thinking")
  func suspend() throws {
    let home = try TemporaryHome()
    let session = try TerminalSession(
      "/bin/sh", ["-i"], rows: 40, environment: ["PS1": "shell> ", "ENV": ""], home: home)
    try session.wait(forLine: "shell>")
    let started = ContinuousClock.now
    try session.type(
      .bytes(Array("\(BuiltProgram.path("telequiz")) practice --seed 7\r".utf8)))
    try session.wait(forLine: Telequiz.question)
    try session.type("telem")
    try session.wait(forLine: Telequiz.question + " telem")
    try session.type(.control("Z"))
    try session.wait(forLine: "shell>")
    #expect(session.isCooked && !session.bracketsPastes)
    let pause = 1500
    try session.pause(milliseconds: pause)
    try session.type("fg", .enter)
    try session.wait(forLine: Telequiz.question + " telem")
    try session.answer("edicine")
    let all = (ContinuousClock.now - started) / .milliseconds(1)
    try session.type(.control("D"), .control("D"))
    try session.wait(forLine: "shell>")
    session.expectSane()
    let review = try #require(try Telequiz.reviews(in: home).first)
    let latency = try #require(review.firstMatch(of: /"latencyMs":(\d+)/).flatMap { Int($0.1) })
    // Whatever else the machine was busy with, the pause itself is not in it.
    #expect(latency > 0 && latency <= Int(all) - pause)
  }
}
