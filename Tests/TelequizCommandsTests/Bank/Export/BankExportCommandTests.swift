import Foundation
import Testing

@testable import TelequizCommands

@Suite("bank export")
struct BankExportCommandTests {
  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files = ["care.subject.yaml": BankTexts.subject, "photos.bank.yaml": BankTexts.bank]
    return world
  }

  @Test(
    "prints a bank in every format, and notes what is not in it",
    arguments: ["gift", "aiken", "moodle-xml", "csv", "anki", "json"])
  func formats(format: String) throws {
    let world = world()
    let arguments = ["bank", "export", "photos.bank.yaml", "--to", format]
    #expect(world.run(arguments) == .done)
    #expect(world.run(arguments + ["--retired", "--contested"]) == .done)
    try Transcript.check(world.transcript, "bank-export-\(format)")
  }

  @Test("prints the JSON that bank show prints, without what is not exported")
  func json() throws {
    let world = world()
    world.run(["bank", "show", "photos.bank.yaml", "--json"])
    let shown = world.output
    let other = self.world()
    other.run(["bank", "export", "photos.bank.yaml", "--to", "json", "--retired"])
    #expect(other.output == shown)
  }

  @Test("fails with --strict where the format cannot carry everything")
  func strict() {
    let world = world()
    let gift = ["bank", "export", "photos.bank.yaml", "--to", "gift"]
    #expect(world.run(gift + ["--strict"]) == .failed)
    #expect(world.error.contains("note: dropped"))
    let quiet = self.world()
    #expect(quiet.run(gift + ["--quiet"]) == .done)
    #expect(quiet.error.isEmpty)
    #expect(world.run(["bank", "export", "photos.bank.yaml", "--to", "json", "--strict"]) == .done)
  }

  @Test("writes a file, and replaces one only when told to")
  func output() {
    let world = world()
    let arguments = ["bank", "export", "photos.bank.yaml", "--to", "csv", "-o", "items.csv"]
    #expect(world.run(arguments) == .done)
    #expect(world.files["items.csv"]?.hasPrefix("id,service,answer,") == true)
    world.files["items.csv"] = "mine"
    #expect(world.run(arguments) == .failed)
    #expect(world.files["items.csv"] == "mine")
    #expect(world.run(arguments + ["--force"]) == .done)
    #expect(world.files["items.csv"] != "mine")
  }

  @Test("says what cannot be exported")
  func failures() {
    let world = world()
    #expect(world.run(["bank", "export", "photo", "--to", "csv"]) == .failed)
    #expect(world.run(["bank", "export", "care.subject.yaml", "--to", "csv"]) == .failed)
    #expect(world.error.contains("'care' is a subject, which has no items to export; name a bank"))
    #expect(world.run(["bank", "export", "photos.bank.yaml", "--to", "word"]) == .usage)
    #expect(world.run(["bank", "export", "photos.bank.yaml"]) == .usage)
    world.files["bad.bank.yaml"] = BankTexts.badBank
    #expect(world.run(["bank", "export", "bad.bank.yaml", "--to", "csv"]) == .failed)
  }
}
