import Foundation
import TerminalTesting
import Testing

@Suite("One progress file", .serialized)
struct SharedFileTests {
  @Test("takes the answers of two sessions at a time, and loses none")
  func twoSessions() throws {
    let home = try TemporaryHome()
    let sessions = try (0..<2).map { _ in try Telequiz.atAQuestion(home: home) }
    for turn in 0..<6 {
      // Both answer before either's verdict is waited for.
      let before = sessions.map(\.verdicts)
      for session in sessions {
        try session.type(turn.isMultiple(of: 2) ? "telehealth\r" : "telemedicine\r")
      }
      for (session, count) in zip(sessions, before) {
        try session.wait(for: "a verdict") { _ in session.verdicts > count }
        try session.nextQuestion()
      }
    }
    for session in sessions { try session.leave() }
    #expect(try Telequiz.reviews(in: home).count == 12)
    #expect(try Telequiz.run("progress", "verify", home: home).status == 0)
  }
}
