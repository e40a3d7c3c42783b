import Testing

@testable import TelequizCommands

@Suite("A session on the screen")
struct SessionTranscriptTests {
  let world = World()

  @Test("a first session, all right")
  func firstSession() throws {
    world.run(
      ["--seed", "1"],
      typing: [""] + Array(repeating: .type("m"), count: 3))
    try Transcript.check(world.transcript, "first-session")
  }
}
