import Foundation
import TerminalTesting
import Testing

@Suite("Where nothing can be saved", .serialized)
struct UnwritableTests {
  private static let isRoot = geteuid() == 0
  /// Somebody whom modes stop; root is stopped by none.
  private static let nobody: UInt32? = isRoot ? 65_534 : nil
  /// Whether that user can start the program at all, wherever it was built.
  private static let canRun: Bool = {
    guard isRoot else { return true }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setpriv")
    process.arguments = [
      "--reuid=65534", "--clear-groups", BuiltProgram.path("telequiz"), "--version",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(
    "because a folder is read-only, the program says so and a session can be held",
    .enabled(if: canRun, "an unprivileged user cannot run the program where it was built"))
  func readOnlyFolder() throws {
    let home = try TemporaryHome()
    try home.write("", to: ".local/share/telequiz/x")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: home.path())
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: home.path(".local/share/telequiz"))
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: home.path(".local/share/telequiz"))
    }
    let session = try TerminalSession(
      "telequiz", ["practice", "--seed", "7"], rows: 40, home: home, user: Self.nobody)
    try session.wait(forLine: Telequiz.question)
    try session.answer()
    #expect(session.screen.text.contains("telequiz: cannot save this answer"))
    #expect(session.screen.text.contains("~/.local/share/telequiz"))
    #expect(
      session.screen.text.contains(/Right: telemedicine. Not saved.|Not quite: .* Not saved./))
    try session.nextQuestion()
    try session.type(.control("D"))
    #expect(try session.waitForEnd() == .exited(1))
    #expect(session.screen.text.contains("1 answer is not saved"))
    session.expectSane()
  }
}
