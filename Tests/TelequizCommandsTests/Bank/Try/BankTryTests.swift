import Testing

@testable import TelequizCommands

@Suite("bank try")
struct BankTryTests {
  private func world(terminal: Bool = true) -> World {
    let world = World()
    world.isTerminal = terminal
    world.files = [
      "b/care.subject.yaml": BankTexts.subject, "b/photos.bank.yaml": BankTexts.bank,
      "bad/care.subject.yaml": BankTexts.subject,
      "bad/bad.bank.yaml": BankTexts.badBank.replacing(
        "question: Which one?\n", with: ""),
    ]
    return world
  }

  @Test("asks the examples of a file in their order, as a learner meets them")
  func wholeFile() throws {
    let world = world()
    #expect(
      world.run(
        ["bank", "try", "b/photos.bank.yaml"],
        doing: ["?", ":hint", "m", "m", "", "u", "h"]) == .done)
    #expect(world.run(["bank", "try", "b/photos.bank.yaml"], doing: ["h", "", ":skip"]) == .done)
    #expect(
      world.run(["bank", "try", "b/photos.bank.yaml"], doing: [":flag odd", ":quit"]) == .done)
    #expect(world.log.kept.isEmpty)
    try Transcript.check(world.transcript, "bank-try")
  }

  @Test("asks the one at a line, or with an id, of a file or a bank")
  func one() {
    let world = world(terminal: false)
    for (target, service) in [
      ("b/photos.bank.yaml:7", "1/1  A dermatologist looks"),
      ("b/photos.bank.yaml:18", "1/1  A dermatologist looks"),
      ("b/photos.bank.yaml:19", "1/1  Photos of rashes"),
      ("b/photos.bank.yaml:20:13", "1/1  Photos of rashes"),
      ("b/photos.bank.yaml:rash-atlas", "1/1  Photos of rashes"),
      ("b/photos.bank.yaml:skin-photo", "1/1  A dermatologist looks"),
      ("telehealth-basics:company-phone-calls", "1/1  "),
    ] {
      let before = world.transcript.count
      #expect(world.run(["bank", "try", target], doing: ["h"]) == .done)
      #expect(world.transcript.dropFirst(before).contains(service), "\(target)")
      #expect(world.transcript.dropFirst(before).contains("1 example tried"), "\(target)")
    }
  }

  @Test("says what is not there, not asked, or not right")
  func refused() throws {
    let world = world()
    #expect(world.run(["bank", "try", "b/photos.bank.yaml:2"]) == .failed)
    #expect(world.run(["bank", "try", "b/photos.bank.yaml:rash-foto"]) == .failed)
    #expect(world.run(["bank", "try", "b/photos.bank.yaml:old-atlas"]) == .failed)
    #expect(world.run(["bank", "try", "b/care.subject.yaml"]) == .failed)
    #expect(world.run(["bank", "try", "nowhere.bank.yaml:7"]) == .failed)
    #expect(world.run(["bank", "try", "bad/bad.bank.yaml:no-answer"]) == .failed)
    #expect(world.run(["bank", "try", "bad/bad.bank.yaml:11"]) == .failed)
    world.files["b/care.subject.yaml"] = BankTexts.subject.replacing("key: m", with: "key: h")
    #expect(world.run(["bank", "try", "b/photos.bank.yaml"]) == .failed)
    try Transcript.check(world.transcript, "bank-try-refused")
  }

  @Test("asks what can be asked of a file with errors, and fails")
  func broken() {
    let world = world(terminal: false)
    world.files["b/photos.bank.yaml"] = BankTexts.bank.replacing(
      "answer: telemedicine", with: "answer: telemedecine")
    #expect(world.run(["bank", "try", "b/photos.bank.yaml"], doing: ["h"]) == .failed)
    #expect(world.error.contains("no category 'telemedecine' [unknown-category]"))
    #expect(world.transcript.contains("1/1  Photos of rashes"))
  }
}
