import Foundation
import TerminalTesting
import Testing

@Suite("Whatever ends the program", .serialized)
struct DeathTests {
  @Test(
    "the terminal is put back, the shell learns of it, and answers are kept",
    arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT])
  func signals(_ number: Int32) throws {
    let home = try TemporaryHome()
    // The inner shell tells its number and becomes the program; the outer one stays behind it.
    let program = "sh -c 'echo process=$$; exec \(BuiltProgram.path("telequiz")) practice --seed 7'"
    let session = try TerminalSession(
      "/bin/sh", ["-c", "\(program); echo code=$?; read x"], rows: 40, home: home)
    try session.wait(forLine: Telequiz.question)
    try session.answer()
    try session.nextQuestion()
    let told = try #require(session.screen.transcript.firstMatch(of: /process=(\d+)/))
    let process: Int32 = try #require(Int32(told.1))
    session.signal(number, process: process)
    try session.wait(for: "code=\(128 + number)")
    session.expectSane()
    #expect(try Telequiz.reviews(in: home).count == 1)
  }

  @Test("a closed window is a hang-up, and answers are kept")
  func hangUp() throws {
    let session = try Telequiz.atAQuestion()
    try session.answer()
    session.hangUp()
    #expect(try session.waitForEnd() == .died(ofSignal: SIGHUP))
    #expect(try Telequiz.reviews(in: session.home).count == 1)
  }

  @Test("kill -9 the moment a verdict shows takes no answer away")
  func killed() throws {
    let home = try TemporaryHome()
    for count in 1...8 {
      let session = try Telequiz.atAQuestion(home: home)
      try session.answer(count.isMultiple(of: 2) ? "telehealth" : "telemedicine")
      session.signal(SIGKILL)
      #expect(try session.waitForEnd() == .died(ofSignal: SIGKILL))
      #expect(try Telequiz.reviews(in: home).count == count)
    }
    #expect(try Telequiz.run("progress", "verify", home: home).status == 0)
  }
}
