import TerminalTesting
import Testing

@Suite("On every kind of terminal", .serialized)
struct TerminalKindTests {
  @Test(
    "a session is held, and its text keeps to the width",
    arguments: ["xterm-256color", "linux", "vt100", "dumb"], [40, 80, 200])
  func session(term: String, columns: Int) throws {
    for locale in ["C.UTF-8", "C"] {
      let session = try TerminalSession(
        "telequiz", ["practice", "--seed", "7"], rows: 60, columns: columns,
        environment: ["TERM": term, "LC_ALL": locale])
      let question = try prompt(of: session)
      for name: TerminalKey in ["telehealth", "telemedicine", "telehealth"] {
        try session.wait(forLine: question)
        try session.answer(name)
        try session.wait(for: "a prompt") {
          $0.cursorLine != "" && $0.cursorLine.hasSuffix("›") || $0.cursorLine.hasSuffix(":")
        }
        if session.screen.cursorLine != question { try session.type(.enter) }
      }
      try session.wait(forLine: question)
      // Only what is typed may be longer than a row.
      #expect(session.screen.foldedLines.filter { !$0.hasPrefix(question) } == [])
      try session.leave()
      if term == "dumb" { #expect(!session.output.contains(0x1B)) }
    }
  }

  private func prompt(of session: TerminalSession) throws -> String {
    try session.wait(for: "a question") { $0.cursorLine.contains("m telemedicine") }
    return session.screen.cursorLine
  }

  @Test("plain lines have words for signs and nothing that moves")
  func plain() throws {
    let session = try TerminalSession("telequiz", ["--plain"], rows: 40)
    try session.wait(forLine: "telequiz >")
    #expect(session.isCooked)
    try session.type(.enter)
    try session.wait(for: "m telemedicine")
    try session.answer()
    try session.type(.control("C"))
    try session.wait(for: "leaves.")
    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.text.contains("1 question"))
    #expect(!session.output.contains(0x1B))
    #expect(session.screen.transcript.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
