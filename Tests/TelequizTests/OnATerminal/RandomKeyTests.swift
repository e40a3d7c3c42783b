import Foundation
import Probability
import TerminalTesting
import Testing

@Suite("Keys at random in a session", .serialized)
struct RandomKeyTests {
  @Test("cannot crash it, and everything answered is kept", arguments: 1...6)
  func survives(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let session = try Telequiz.atAQuestion("--limit", "20")
    for _ in 0..<60 {
      try session.type(RandomTyping.keys(using: &random))
      if Int.random(in: 0..<10, using: &random) == 0 {
        try session.type(Bool.random(using: &random) ? "telehealth\r" : ":why\r")
      }
    }
    session.resize(columns: 80)
    // Whatever has begun is left, more than once if need be, and then the program too.
    for _ in 0..<5 {
      try session.type(.control("C"))
      try session.pause(milliseconds: 300)
      try session.type(.control("U"), .control("D"))
      if try session.ends(within: .seconds(2)) { break }
    }
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.isCooked && !session.bracketsPastes)
    #expect(session.screen.unknown == [])
    guard Telequiz.hasProgress(in: session.home) else { return }
    let verdict = try Telequiz.run("progress", "verify", home: session.home)
    #expect(verdict.status == 0, "\(verdict.complaints)")
  }
}
