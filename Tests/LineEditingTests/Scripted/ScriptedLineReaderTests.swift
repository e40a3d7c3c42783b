import LineEditing
import Testing

@Suite("A scripted line reader")
struct ScriptedLineReaderTests {
  private let request = LineRequest(prompt: "\u{1}[1m\u{1}q › ", singleKeys: ["m"])

  @Test("types what the script says, and its transcript reads like a session")
  func transcript() {
    let reader = ScriptedLineReader(["m", ":hint", "h", .input(.interrupted(lineWasEmpty: true))])
    var inputs: [LineInput] = []
    while inputs.last != .endOfFile {
      inputs.append(reader.read(request))
      reader.write("ok\n")
    }
    #expect(
      inputs == [
        .key("m"), .line(":hint"), .line("h"), .interrupted(lineWasEmpty: true), .endOfFile,
      ])
    #expect(reader.transcript == "q › m\nok\nq › :hint\nok\nq › h\nok\nq › ^C\nok\nq › ^D\nok\n")
  }

  @Test("has no keys and shows no prompts where nobody sits")
  func piped() {
    let reader = ScriptedLineReader(["m"], isInteractive: false)
    #expect(reader.read(request) == .line("m"))
    reader.write("ok\n")
    #expect(reader.read(request) == .endOfFile)
    #expect(reader.transcript == "ok\n")
  }

  @Test("lets a test act before every read")
  func beforeRead() {
    let reader = ScriptedLineReader(["a", "b"]) { $0.suspendedMilliseconds += 5 }
    _ = reader.read(request)
    _ = reader.read(request)
    #expect(reader.suspendedMilliseconds == 10)
    #expect(reader.remaining.isEmpty)
  }
}
