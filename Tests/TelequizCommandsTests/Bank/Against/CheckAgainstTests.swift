import Foundation
import Testing

@testable import TelequizCommands

@Suite("bank check --against")
struct CheckAgainstTests {
  private let path = "b/photos.bank.yaml"

  /// A world in which somebody has practised an own bank, twice over.
  private func world() -> World {
    let world = World()
    world.files = [
      "b/care.subject.yaml": BankTexts.subject,
      "b/photos.bank.yaml": BankTexts.bank.replacing(
        "    contrast: skin\n  - id: old", with: "    concept: store-forward\n  - id: old"),
      "p.sqlite": "",
    ]
    world.environment["TELEQUIZ_BANKS"] = "b"
    world.run(["practice", "--bank", "photos"], doing: ["h", "h"])
    world.run(["practice", "--bank", "photos", "--contested"], doing: ["m"])
    #expect(world.log.kept.count >= 4)
    world.isTerminal = false
    return world
  }

  private func check(_ world: World) -> (
    status: TelequizCommands.ExitStatus, output: String, error: String
  ) {
    let before = (world.output.count, world.error.count)
    let status = world.run(["bank", "check", "b", "--against", "p.sqlite"])
    return (
      status, String(world.output.dropFirst(before.0)), String(world.error.dropFirst(before.1))
    )
  }

  private func edit(_ world: World, _ path: String, _ old: String, _ new: String) {
    #expect(world.files[path]?.contains(old) == true)
    world.files[path] = world.files[path]?.replacing(old, with: new)
  }

  @Test("finds nothing while everything is known by some name")
  func nothing() {
    let world = world()
    #expect(check(world).status == .done)
    #expect(check(world).output.hasSuffix("nothing is lost\n"))
    edit(
      world, path, "- id: rash-photo\n    aka: [skin-photo]", "- id: picture\n    aka: [rash-photo]"
    )
    edit(world, path, "id: photos", "id: pictures\naka: [photos]")
    edit(world, path, "concept: store-forward", "concept: later")
    edit(
      world, "b/care.subject.yaml", "- id: store-forward", "- id: later\n    aka: [store-forward]")
    let result = check(world)
    #expect(result.status == .done && result.error.isEmpty, "\(result.error)")
  }

  @Test("tells what is gone, what it may be called now, and what has another answer")
  func losses() throws {
    let world = world()
    edit(world, path, "- id: rash-photo\n    aka: [skin-photo]", "- id: rash-foto")
    edit(world, path, "concept: store-forward", "concept: store-forwards")
    edit(world, "b/care.subject.yaml", "- id: store-forward", "- id: store-forwards")
    edit(
      world, path, "    answer: telehealth\n    fails: one-patient\n", "    answer: telemedicine\n")
    #expect(check(world).status == .failed)
    let kept = world.log.kept
    world.files["b/photos.bank.yaml"] = nil
    world.files["b/other.bank.yaml"] = BankTexts.bank.replacing("id: photos", with: "id: photo")
    #expect(check(world).status == .failed)
    #expect(world.log.kept == kept)
    let checks = world.transcript.components(separatedBy: "\n$ telequiz bank check").dropFirst()
    try Transcript.check(checks.joined(separator: "\n"), "bank-check-against")
  }

  @Test("takes no item for lost that only has an error")
  func broken() {
    let world = world()
    edit(world, path, "answer: telemedicine", "answer: telemedecine")
    let result = check(world)
    #expect(result.status == .failed && !result.error.contains("lost-item"))
  }

  @Test("says why a progress file cannot be looked into")
  func unusable() {
    let world = world()
    #expect(world.run(["bank", "check", "b", "--against", "nowhere.sqlite"]) == .failed)
    #expect(world.error.contains("there is no progress file 'nowhere.sqlite'"))
    world.log.refusal = FactLogFailure(cause: "it is from the future", advice: "wait")
    #expect(check(world).error.contains("it is from the future"))
  }
}
