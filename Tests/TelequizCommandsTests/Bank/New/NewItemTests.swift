import Testing

@testable import TelequizCommands

@Suite("bank new item")
struct NewItemTests {
  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files = [
      "care.subject.yaml": BankTexts.subject, "photos.bank.yaml": BankTexts.bank,
    ]
    return world
  }

  private let addition = [
    "bank", "new", "item", "--into", "photos.bank.yaml", "--service",
    "A clerk files the photo: #1 of many.",
  ]

  @Test("prints an item that can be pasted")
  func printed() {
    let world = world()
    #expect(
      world.run([
        "bank", "new", "item", "--answer", "telehealth", "--fails", "care", "--contrast", "skin",
        "--source", "hrsa",
      ]) == .done)
    world.files["photos.bank.yaml", default: ""] += world.output
    #expect(world.run(["bank", "check"]) == .done, "\(world.error)")
  }

  @Test("adds an item behind the last, and leaves the rest as it is byte for byte")
  func added() throws {
    let world = world()
    let before = try #require(world.files["photos.bank.yaml"])
    #expect(world.run(addition + ["--answer", "telehealth", "--fails", "care"]) == .done)
    let after = try #require(world.files["photos.bank.yaml"])
    #expect(after.hasPrefix(before))
    #expect(
      after.dropFirst(before.count) == """
          - id: clerk-files-photo-1
            service: >-
              A clerk files the photo: #1 of many.
            answer: telehealth
            fails: care

        """)
    let line = after.split(separator: "\n", omittingEmptySubsequences: false).count - 5
    #expect(world.output == "photos.bank.yaml:\(line): added 'clerk-files-photo-1'\n")
    #expect(world.run(addition + ["--answer", "telehealth", "--fails", "care"]) == .done)
    #expect(world.output.contains("added 'clerk-files-photo-1-2'"))
  }

  @Test("writes nothing if the bank would have an error, and shows it")
  func refused() {
    let world = world()
    let before = world.files["photos.bank.yaml"]
    #expect(world.run(addition + ["--answer", "telehelth"]) == .failed)
    #expect(world.error.contains("did you mean 'telehealth'?"))
    #expect(world.run(addition + ["--answer", "telehealth", "--id", "rash-photo"]) == .failed)
    #expect(world.error.contains("[duplicate-id]"))
    #expect(world.run(addition + ["--answer", "telehealth"]) == .failed)
    #expect(world.error.hasSuffix("telequiz: nothing was added to 'photos.bank.yaml'\n"))
    #expect(world.files["photos.bank.yaml"] == before)
  }

  @Test("asks for what is missing by name")
  func missing() {
    let world = world()
    #expect(world.run(["bank", "new", "item", "--into", "photos.bank.yaml"]) == .usage)
    #expect(world.error.contains("--service is missing"))
    #expect(world.run(addition) == .usage)
    #expect(world.error.contains("--answer is missing: one of 'telehealth', 'telemedicine'"))
    #expect(world.run(addition + ["--difficulty", "4"]) == .usage)
    #expect(world.run(["bank", "new", "item", "--into", "gone.bank.yaml"]) == .failed)
    #expect(world.run(["bank", "new", "item", "--into", "care.subject.yaml"]) == .failed)
    #expect(world.error.contains("'care.subject.yaml' is no bank of items"))
  }
}
