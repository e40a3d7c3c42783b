import SchemaValidation
import Testing

@testable import TelequizCommands

@Suite("progress flags")
struct ProgressFlagsTests {
  private let folder = "/home/ada/.local/share/telequiz/banks"

  /// A world in which two examples of one's own bank were flagged.
  private func world() -> World {
    let world = World()
    world.files = [
      "\(folder)/care.subject.yaml": BankTexts.subject,
      "\(folder)/photos.bank.yaml": BankTexts.bank,
      "/home/ada/.local/share/telequiz/progress.sqlite": "",
    ]
    world.run(
      ["practice", "--bank", "photos"], doing: [":flag is this\u{1B}[2J care?", ":quit"])
    world.run(["practice", "--bank", "photos", "--contested"], doing: [":flag", ":quit"])
    world.isTerminal = false
    return world
  }

  private func flags(_ world: World, _ arguments: String...) -> String {
    let before = world.output.count
    #expect(world.run(["progress", "flags"] + arguments) == .done)
    return String(world.output.dropFirst(before))
  }

  @Test("are listed with the place where the example stands now, the newest last")
  func listed() throws {
    let world = world()
    let lines = flags(world).split(separator: "\n")
    #expect(lines.count == 2)
    let first = try #require(lines.first)
    #expect(
      first.wholeMatch(
        of: /.*photos\.bank\.yaml:19: rash-atlas: is this\^\[\[2J care\?/) != nil,
      "\(first)")
    #expect(lines.last?.hasSuffix("photos.bank.yaml:7: rash-photo: (no remark)") == true)
  }

  @Test("follow an example that moved in its file or was renamed, and outlive one that is gone")
  func moved() {
    let world = world()
    let path = "\(folder)/photos.bank.yaml"
    world.files[path] = world.files[path].map { "# A remark.\n" + $0 }
    #expect(flags(world).contains(":8: rash-photo: ") && flags(world).contains(":20: rash-atlas: "))
    world.files[path] = world.files[path].map {
      $0.replacing("- id: rash-atlas", with: "- id: atlas\n    aka: [rash-atlas]")
        .replacing("- id: rash-photo", with: "- id: photo")
        .replacing("aka: [skin-photo]", with: "aka: [skin-photo, rash-photo]")
    }
    #expect(!flags(world).contains("rash-"))
    world.files[path] = nil
    #expect(
      flags(world).split(separator: "\n").allSatisfy {
        $0.hasPrefix("photos/rash-") && $0.contains(": no longer there: ")
      })
  }

  @Test("of one bank are chosen with --bank")
  func ofOneBank() {
    let world = world()
    #expect(flags(world, "--bank", "photos") == flags(world))
    #expect(flags(world, "--bank", "telehealth-basics").isEmpty)
  }

  @Test("are one JSON object with --json")
  func json() throws {
    let world = world()
    let value = try JSON(parsing: flags(world, "--json"))
    #expect(value["schema"] == .number(1))
    let flag = try #require(value["flags"]?[0])
    #expect(flag["bank"] == .string("photos") && flag["bankChanged"] == .bool(false))
    #expect(flag["file"] == .string("\(folder)/photos.bank.yaml"))
    world.files["\(folder)/photos.bank.yaml"] = nil
    let gone = try JSON(parsing: flags(world, "--json"))["flags"]?[0]
    #expect(gone?["line"] == .null && gone?["bankChanged"] == .bool(true))
  }

  @Test("cannot be listed before there is any progress")
  func none() {
    let world = World()
    #expect(world.run(["progress", "flags"]) == .failed)
    #expect(world.error.contains("there is no progress yet"))
  }
}
