import Practice
import Scheduling
import Testing

@testable import TelequizCommands

@Suite("telequiz fit, of one's own reviews")
struct OwnFitTests {
  func choices(_ world: World) -> [ParametersChoice] {
    world.log.kept.compactMap { if case .parameters(let choice) = $0 { choice } else { nil } }
  }

  /// What the facts come to, and the model that memories are followed by.
  func folded(_ world: World) -> Progress.Folded {
    Progress.folding(world.log.kept, today: world.now.studyDay)
  }

  /// A minute passes.
  func pass(_ world: World) { world.now = world.now.advanced(byMilliseconds: 60_000) }

  @Test("keeps what foresees later reviews better, tells what changes, and goes back")
  func adopted() throws {
    let world = try World.afterPractice(days: 365)
    let before = world.log.kept
    world.run(["fit", "--dry-run"])
    #expect(world.log.kept.count == before.count)
    world.run(["fit"])
    pass(world)
    world.run(["fit"])
    world.run(["fit", "--model", "fsrs-7", "--dry-run"])
    world.run(["fit", "--default"])
    pass(world)
    world.run(["fit", "--default"])
    try Transcript.check(world.transcript, "fit-own")
  }

  @Test("changes memories and due days, and nothing that happened")
  func effect() throws {
    let world = try World.afterPractice(days: 365)
    let facts = world.log.kept
    let before = folded(world)
    world.run(["fit", "--json"])
    let choice = try #require(choices(world).first)
    guard case .fitted(let extent) = choice.origin else {
      Issue.record("not fitted")
      return
    }
    #expect(extent.ratings > 100 && extent.firstDay < extent.lastDay)
    #expect(extent.lastDay <= world.now.studyDay)
    #expect(world.output.contains(#""kept": true"#))
    let isUntouched = Array(world.log.kept.dropLast()) == facts
    #expect(isUntouched)
    let after = folded(world)
    #expect(after.model.parameters == choice.parameters && after.model != before.model)
    let (items, subjects) = (after.progress.items, after.progress.subjects)
    let isSame = items == before.progress.items && subjects == before.progress.subjects
    #expect(isSame)
    #expect(
      after.progress.concepts.mapValues { $0.rated?.day }
        == before.progress.concepts.mapValues { $0.rated?.day })
    pass(world)
    world.run(["fit", "--default"])
    let isAsBefore = folded(world).progress == before.progress
    #expect(isAsBefore)
  }

  @Test(
    "to another model needs it to foresee better than the one in use",
    arguments: [1, 2, 3] as [UInt64])
  func otherModel(seed: UInt64) throws {
    let world = try World.afterPractice(days: 365, seed: seed)
    world.run(["fit", "--model", "fsrs-7"])
    let isBetter = world.output.contains("they are kept")
    #expect(choices(world).map(\.parameters.model) == (isBetter ? ["fsrs-7"] : []))
    #expect(isBetter || world.output.contains("no better than the"))
    // What is in use goes on to be practised by, whatever it is.
    world.run(["due"])
    world.run(["why", "education"])
    #expect(world.error.isEmpty)
  }

  @Test("keeps the present ones where there is too little to tell")
  func tooFew() throws {
    let world = try World.afterPractice(days: 2)
    #expect(world.run(["fit"]) == .done)
    #expect(choices(world).isEmpty && world.output.contains("There is too little to fit to"))
    #expect(World().run(["fit"]) == .done)
  }
}
