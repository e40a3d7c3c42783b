import LineEditing
import Practice
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("telequiz learn and telequiz due")
struct LearnTranscriptTests {
  let world = World()

  @Test("teach a subject page by page")
  func learn() throws {
    world.run(["learn"], doing: ["", " ", "q"])
    try Transcript.check(world.transcript, "learn")
  }

  @Test("teach one concept by its id, its name, or the beginning of one")
  func oneConcept() throws {
    world.isTerminal = false
    for name in ["education", "part and", "Store and Forward", "r", "zebra", "reserch"] {
      world.run(["learn", name])
    }
    try Transcript.check(world.transcript, "learn-concept")
  }

  @Test("examples that were shown are recorded as seen before they are shown, and come first again")
  func sightings() {
    world.isTerminal = false
    world.run(["learn"])
    let first = world.log.kept.map(\.item)
    #expect(first.count == 28 && Set(first).count == 28 && !first.contains(nil))
    world.run(["learn"])
    #expect(world.log.kept.dropFirst(28).map(\.item) == first)
  }

  @Test("a signal between two pages ends it")
  func signal() {
    #expect(world.run(["learn"], doing: ["", .input(.signal(1))]) == .signal(1))
  }

  @Test("list what is due, today and later")
  func due() throws {
    world.run(["due"])
    world.run(["due", "--quiet"])
    world.run(
      ["practice", "--quiet"], doing: [.wrong, "", .right, .right, .right, .right, .right, ":quit"])
    world.run(["due"])
    world.run(["due", "--quiet"])
    world.wait(days: 2)
    world.run(["due"])
    world.run(["due", "--quiet", "--now", "2027-01-03"])
    world.run(["due", "--now", "yesterday"])
    try Transcript.check(world.transcript, "due")
  }
}

extension Fact {
  /// The item that a sighting is of.
  fileprivate var item: ItemKey? {
    if case .sighting(let sighting) = self { sighting.item } else { nil }
  }
}
