import Foundation
import TerminalTesting
import Testing

/// A disk for one test.
private enum SmallDisk {
  /// Whether a small disk can be put in a place that only this process sees.
  static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "unshare -rm mount -t tmpfs -o size=64k none /mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}

@Suite("A full disk", .serialized, .enabled(if: SmallDisk.canMount, "no disk can be mounted"))
struct FullDiskTests {
  /// A shell that has a disk of its own for the progress file, and obeys lines.
  private func shell(kilobytes: Int, home: TemporaryHome) throws -> TerminalSession {
    try home.write("", to: ".local/share/telequiz/below")
    let script = """
      mount -t tmpfs -o size=\(kilobytes)k none .local/share/telequiz
      fill() { dd if=/dev/zero of=.local/share/telequiz/fill bs=4k 2>/dev/null; touch full; }
      (until [ -e please-fill ]; do sleep 0.02; done; fill
       until [ -e please-free ]; do sleep 0.02; done; rm .local/share/telequiz/fill; touch free) &
      \(BuiltProgram.path("telequiz")) practice --seed 7
      echo code=$?
      \(BuiltProgram.path("telequiz")) progress verify
      read x
      """
    return try TerminalSession(
      "/usr/bin/unshare", ["-rm", "sh", "-c", script], rows: 50, home: home)
  }

  private func ask(_ request: String, until done: String, in session: TerminalSession) throws {
    try session.home.write("", to: request)
    try session.wait(for: done) { _ in
      FileManager.default.fileExists(atPath: session.home.path(done))
    }
  }

  @Test("in the middle of a session is told of, and what was not saved is saved later")
  func later() throws {
    let session = try shell(kilobytes: 400, home: TemporaryHome())
    try session.wait(forLine: Telequiz.question)
    try session.answer()
    #expect(!session.screen.text.contains("Not saved"))
    try session.nextQuestion()

    try ask("please-fill", until: "full", in: session)
    var unsaved = 0
    while unsaved == 0 {
      // Room that the file has already may hold a few answers more.
      try session.answer()
      try session.nextQuestion()
      unsaved = session.screen.transcript.ranges(of: "Not saved.").count
    }
    #expect(session.screen.transcript.contains("no space left on the disk"))

    try ask("please-free", until: "free", in: session)
    try session.answer()
    try session.wait(for: "saved now")
    let answers = session.verdicts
    try session.nextQuestion()
    try session.type(.control("D"))
    try session.wait(for: "code=0")
    try session.wait(for: "\(answers) answers kept") {
      $0.transcript.contains("\(answers) answers among them")
    }
    session.expectSane()
  }

  @Test("from the beginning is told of, and a session can be held")
  func early() throws {
    let session = try shell(kilobytes: 8, home: TemporaryHome())
    try session.wait(forLine: Telequiz.question)
    try session.answer()
    #expect(session.screen.text.contains("no space left on the disk"))
    try session.nextQuestion()
    try session.type(.control("D"))
    try session.wait(for: "code=1")
    #expect(session.screen.text.contains("not saved"))
    session.expectSane()
  }
}
