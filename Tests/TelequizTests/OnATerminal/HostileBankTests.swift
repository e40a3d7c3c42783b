import Foundation
import TerminalTesting
import Testing

@Suite("A hostile bank", .serialized)
struct HostileBankTests {
  /// Texts that try to take the terminal over, as far as YAML has a way to write them.
  private static let attacks = [
    "\\e]52;c;QUJD\\a", "\\e[2J\\e[6n", "\\x9b31m", "\\u202eevil", "\\u2066x", "\\U000e0041",
    "\\ePq\\e\\\\", "\\e_x\\e\\\\", "a\\u2028b", "\\a\\b\\b", "\\0", "\\x7f",
  ]

  private func bank(_ attack: String) -> String {
    """
    format: 1
    id: hostile
    title: "title \(attack)"
    categories:
      - { id: left, key: l, name: west }
      - { id: right, key: r, name: east }
    items:
      - id: one
        service: "service \(attack)"
        answer: left
        rationale: "rationale \(attack)"
        hint: "hint \(attack)"
      - id: two
        service: "z\u{301}\u{302}\u{303}\u{304} 👩‍⚕️ \(String(repeating: "long", count: 950))"
        answer: left
        hint: "hint harmless"
        rationale: "مرحبا שלום 漢字"
    """
  }

  @Test("is refused by name and place where it could do harm", arguments: attacks)
  func refused(attack: String) throws {
    let home = try TemporaryHome()
    try home.write(bank(attack), to: "hostile.bank.yaml")
    let result = try Telequiz.run("bank", "check", "hostile.bank.yaml", home: home)
    #expect(result.status == 1)
    #expect(result.complaints.contains("hostile.bank.yaml:3:"))
    for text in [result.output, result.complaints] {
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(
        text.unicodeScalars.allSatisfy {
          // The joiner of the emoji may be shown.
          $0.properties.generalCategory != .format || $0 == "\u{200D}"
        })
    }
  }

  @Test("is shown inert where it is read", arguments: ["xterm-256color", "dumb"])
  func inert(term: String) throws {
    let home = try TemporaryHome()
    try home.write(bank("harmless"), to: "banks/hostile.bank.yaml")
    try home.write("format: 1\nid: [\n", to: "banks/\u{1B}]0;title\u{7}\u{202E}.bank.yaml")
    let session = try TerminalSession(
      "telequiz", ["practice", "--banks", "banks", "--bank", "hostile", "--extra"], rows: 150,
      environment: ["TERM": term], home: home)
    try session.wait(forLine: "l west · r east ›")
    try session.type(":hint", .enter, ":why", .enter, "east", .enter)
    try session.wait(forLine: "Enter ›")
    try session.type(.enter)
    try session.wait(forLine: "l west · r east ›")
    try session.type("east", .enter)
    try session.wait(for: "Not quite", times: 2)
    try session.wait(for: "a prompt") { $0.cursorLine.hasSuffix("›") }
    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    session.expectSane()
    #expect(session.screen.bells == 0)
    #expect(session.screen.foldedLines == [])
    for text in ["longlong", "hint harmless", "rationale harmless", "مرحبا שלום 漢字"] {
      #expect(session.screen.transcript.contains(text))
    }
  }
}
