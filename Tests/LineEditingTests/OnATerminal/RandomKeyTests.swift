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
      try session.type(.bytes(piece(&random)))
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

  /// Anything but the keys that end or suspend the program.
  private func piece(_ random: inout SplitMix64) -> [UInt8] {
    let lethal: Set<UInt8> = [0x04, 0x1A, 0x1C]
    func bytes(_ range: ClosedRange<UInt8>, _ count: ClosedRange<Int>) -> [UInt8] {
      (0..<Int.random(in: count, using: &random)).map { _ in
        UInt8.random(in: range, using: &random)
      }
    }
    let known = [
      "[A", "[B", "[C", "[D", "[H", "[3~", "[1;5C", "OA", "b", "[<3;4;5M", "[", "[1;", "O",
    ]
    switch Int.random(in: 0..<9, using: &random) {
    case 0...2: return bytes(0x20...0x7E, 1...6)
    case 3: return bytes(0x00...0x1F, 1...3).filter { !lethal.contains($0) }
    case 4: return bytes(0x80...0xFF, 1...4)
    case 5:
      return Array(
        "é漢🩺e\u{301}\u{200D}\u{202E}".shuffled(using: &random).prefix(3).map(String.init).joined()
          .utf8)
    case 6: return [0x1B] + (known.randomElement(using: &random) ?? "").utf8
    case 7:
      return Array("\u{1B}[200~".utf8) + bytes(0x00...0xFF, 0...40).filter { !lethal.contains($0) }
        + Array("\u{1B}[201~".utf8)
    default:
      return [[0x0D], [0x03], [0x09], [0x7F], [0x12], [0x16]].randomElement(using: &random) ?? []
    }
  }
}
