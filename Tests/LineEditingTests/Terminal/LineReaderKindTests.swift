import LineEditing
import Testing

@Suite("The choice of a line reader")
struct LineReaderKindTests {
  private let terminal = LineReaderKind.Circumstances(
    inputIsTerminal: true, outputIsTerminal: true, charactersAreUTF8: true,
    plainIsAskedFor: false, term: "xterm-256color", accessible: nil)

  @Test("edits on a terminal")
  func edits() {
    #expect(LineReaderKind(for: terminal) == .edited)
  }

  @Test(
    "is plain as soon as anything speaks against editing",
    arguments: [
      \LineReaderKind.Circumstances.inputIsTerminal, \.outputIsTerminal, \.charactersAreUTF8,
    ] as [any WritableKeyPath<LineReaderKind.Circumstances, Bool> & Sendable])
  func plain(missing: any WritableKeyPath<LineReaderKind.Circumstances, Bool> & Sendable) {
    var circumstances = terminal
    circumstances[keyPath: missing] = false
    #expect(LineReaderKind(for: circumstances) == .plain)
  }

  @Test("is plain on a terminal that cannot move its cursor", arguments: [nil, "", "dumb"])
  func dumb(term: String?) {
    var circumstances = terminal
    circumstances.term = term
    #expect(LineReaderKind(for: circumstances) == .plain)
  }

  @Test(
    "is plain for whoever asks",
    arguments: [
      ("1", LineReaderKind.plain), ("yes", .plain), ("0", .edited), ("", .edited),
    ])
  func accessible(value: String, kind: LineReaderKind) {
    var circumstances = terminal
    circumstances.accessible = value
    #expect(LineReaderKind(for: circumstances) == kind)
    circumstances.plainIsAskedFor = true
    #expect(LineReaderKind(for: circumstances) == .plain)
  }
}
