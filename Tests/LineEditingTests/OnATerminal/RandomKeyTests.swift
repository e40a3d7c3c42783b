import Foundation
import Probability
import TerminalTesting
import Testing

@Suite("Keys at random", .serialized)
struct RandomKeyTests {
  @Test("leave the prompt alive and the terminal sane", arguments: ["bind -e", "bind -v"], 1...8)
  func survive(editrc: String, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let home = try TemporaryHome()
    try home.write(editrc + "\n", to: ".editrc")
    let session = try lineEcho("--keys", home: home)
    for _ in 0..<120 {
      if Int.random(in: 0..<12, using: &random) == 0 {
        session.resize(columns: Int.random(in: 20...120, using: &random))
      }
      try session.type(RandomTyping.keys(using: &random))
    }
    session.resize(columns: 80)
    try becomeIdle(session)
    try leave(session)
  }

  /// Leaves what has begun, and types a line that has to get through.
  ///
  /// More than one Ctrl-C may be needed: one that follows a Ctrl-V is a character, and Ctrl-C makes
  /// the system drop what nobody has read yet.
  private func becomeIdle(_ session: TerminalSession) throws {
    for attempt in 1...4 {
      try session.type(.control("C"))
      try session.pause(milliseconds: 600)
      try session.type(.control("U"), .bytes(Array("alive-\(attempt)\r".utf8)))
      let answer = "line <alive-\(attempt)>"
      if (try? session.wait(for: answer, within: .seconds(3)) { $0.text.contains(answer) }) != nil {
        return
      }
    }
    Issue.record("no line gets through:\n\(session.screen.text)")
  }
}
