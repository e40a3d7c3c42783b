import Foundation
import SchemaValidation
import Testing

@testable import TelequizCommands

@Suite("bank diff")
struct BankDiffTests {
  private func world(terminal: Bool = false) -> World {
    let world = World()
    world.isTerminal = terminal
    world.files = [
      "old/care.subject.yaml": BankTexts.subject, "old/photos.bank.yaml": BankTexts.bank,
      "new/care.subject.yaml": BankTexts.subject.replacing(
        "definition: The clinical part.", with: "definition: Care of one patient."),
      "new/photos.bank.yaml": BankTexts.bank
        .replacing("- id: rash-atlas", with: "- id: photo-atlas\n    aka: [rash-atlas]")
        .replacing("answers his doctor", with: "writes to his doctor")
        .replacing("answer: telemedicine", with: "answer: telehealth")
        .replacing(
          "  - id: old-atlas",
          with:
            "  - id: lecture\n    service: A lecture by video.\n    answer: telehealth\n  - id: slides"
        ),
    ]
    return world
  }

  @Test("tells what differs in terms of items, on a screen and in a pipe")
  func transcript() throws {
    let world = world(terminal: true)
    #expect(world.run(["bank", "diff", "old", "new"]) == .failed)
    world.columns = 50
    #expect(world.run(["bank", "diff", "old/photos.bank.yaml", "new/photos.bank.yaml"]) == .failed)
    #expect(world.run(["bank", "diff", "old", "old"]) == .done)
    #expect(world.run(["bank", "diff", "old", "nowhere"]) == .failed)
    #expect(world.run(["bank", "diff", "old"]) == .usage)
    try Transcript.check(world.transcript, "bank-diff")
  }

  @Test("does what git asks of an external diff, and reads standard input")
  func git() {
    let world = world()
    let arguments = [
      "old/photos.bank.yaml", "abc1234", "100644", "new/photos.bank.yaml", "def5678", "100644",
    ]
    #expect(world.run(["bank", "diff", "my/photos.bank.yaml"] + arguments) == .done)
    #expect(world.output.contains("my/photos.bank.yaml:7: changed item rash-photo\n"))
    let added = ["/dev/null", ".", ".", "new/photos.bank.yaml", "def5678", "100644"]
    #expect(world.run(["bank", "diff", "my/photos.bank.yaml"] + added) == .done)
    #expect(world.output.contains("added bank photos: Photos of skin, 4 items\n"))
    world.input = BankTexts.bank
    #expect(world.run(["bank", "diff", "-", "old/photos.bank.yaml"]) == .done)
    #expect(world.run(["bank", "diff", "old/photos.bank.yaml", "-"]) == .done)
  }

  @Test("says when a file cannot be compared whole")
  func broken() {
    let world = world()
    world.files["bad.bank.yaml"] = "id: [\n"
    world.files["text.bank.yaml"] = "Just a text.\n"
    #expect(world.run(["bank", "diff", "old/photos.bank.yaml", "text.bank.yaml"]) == .failed)
    #expect(world.error.contains("'text.bank.yaml' is no bank and no subject"))
    world.files["half.bank.yaml"] = BankTexts.bank.replacing(
      "tags: [photo, child]", with: "tags: [photo")
    #expect(world.run(["bank", "diff", "old/photos.bank.yaml", "half.bank.yaml"]) == .failed)
    #expect(world.error.contains("not all of 'half.bank.yaml' can be read"))
  }

  @Test("prints one JSON object")
  func json() throws {
    let world = world()
    #expect(world.run(["bank", "diff", "old", "new", "--json"]) == .failed)
    let value = try JSON(parsing: world.output)
    #expect(value["schema"] == .number(1))
    let item = try #require(value["differences"]?[1])
    #expect(item["id"] == .string("rash-photo") && item["in"] == .string("photos"))
    #expect(item["fields"]?[1]?["old"] == .string("telemedicine"))
    #expect(item["new"]?["line"] == .number(7))
  }

  @Test("show --textconv prints a field a line, whatever is wrong with the file")
  func textconv() {
    let world = world()
    #expect(world.run(["bank", "show", "--textconv", "old/photos.bank.yaml"]) == .done)
    #expect(
      world.output.hasPrefix("bank photos\n  format: 1\n  title: Photos of skin\n  subject: care\n")
    )
    #expect(
      world.output.contains(
        "item rash-atlas\n  service: Photos of rashes from many clinics become an atlas for students.\n"
      ))
    world.files["text.bank.yaml"] = "Just a text.\u{1B}[2J\n"
    world.run(["bank", "show", "--textconv", "text.bank.yaml"])
    #expect(world.output.hasSuffix("Just a text.^[[2J\n"))
    #expect(world.run(["bank", "show", "--textconv", "nowhere.bank.yaml"]) == .failed)
    #expect(world.run(["bank", "show", "--textconv"]) == .usage)
  }
}
