import Practice
import QuestionBank
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("why")
struct WhyTests {
  @Test("says what will happen with what was never practised")
  func new() throws {
    let world = World()
    world.run(["why", "store", "and", "forward"])
    world.run(["why", "research"])
    world.run(["why", "rash-photos"])
    try Transcript.check(world.transcript, "why-new")
  }

  @Test(
    "tells of a concept what each day did to it",
    arguments: [("three", 1, 3), ("week", 7, 200), ("year", 365, 9_999)])
  func concept(name: String, days: Int, answers: Int) throws {
    let world = try World.afterPractice(days: days, answers: answers)
    world.run(["why", "part-and-whole"])
    try Transcript.check(world.transcript, "why-after-\(name)")
  }

  @Test("fits every screen, and is words for a screen reader", arguments: [40, 80, 200])
  func widths(columns: Int) throws {
    let world = try World.afterPractice(days: 60)
    world.columns = columns
    world.run(["why", "education"])
    world.run(["why", "education", "--plain"])
    #expect(world.output.split(separator: "\n").filter { $0.displayWidth > columns } == [])
    try Transcript.check(world.transcript, "why-\(columns)-columns")
  }

  @Test("shows every day when asked for, and only the latest else")
  func all() throws {
    let world = try World.afterPractice(days: 365)
    world.run(["why", "education"])
    let short = world.output
    world.run(["why", "education", "--all"])
    let long = world.output.dropFirst(short.count)
    #expect(short.contains("earlier study days: telequiz why telehealth/education --all"))
    #expect(!long.contains("earlier study") && long.count > 2 * short.count)
  }

  @Test("finds things by any of their names, and says what may have been meant")
  func names() throws {
    let world = try World.afterPractice(days: 7)
    let whole = Run(["why", "education"]).output
    for name in ["telehealth/education", "Education", "educatio"] {
      #expect(Run(["why", name]).output == whole, "\(name)")
    }
    world.run(["why", "educaton"])
    world.run(["why", "zebra"])
    world.run(["why", "r"])
    world.run(["why", "mine/gone"])
    world.run(doing: ["why education", "why", "quit"])
    try Transcript.check(world.transcript, "why-names")
  }

  @Test("of an example tells what was answered, and when it may be asked again")
  func item() throws {
    let world = try World.afterPractice(days: 90)
    let reviews = world.log.kept.compactMap { fact -> Review? in
      if case .review(let review) = fact { review } else { nil }
    }
    let missed = try #require(reviews.first { !$0.isRight }).item
    world.run(["why", "\(missed)"])
    try Transcript.check(world.transcript, "why-item")
  }

  @Test("of disputed, retired and vanished examples says that they are")
  func odd() throws {
    let world = World()
    let path = "/home/ada/.local/share/telequiz/banks/mine.bank.yaml"
    let bank = """
      format: 1
      id: mine
      title: Cats and dogs
      categories: [{id: cat, key: c}, {id: dog, key: d}]
      items:
        - {id: one, service: It meows., answer: cat}
        - {id: two, service: It barks., answer: dog, contested: Seals bark too}
        - id: three
          service: It purrs.
          answer: cat
          aka:
            - drei

      """
    world.files[path] = bank
    world.run(
      ["practice", "--bank", "mine"], doing: ["d", "", "c", "", "c", "", "c", "", "c", ""])
    world.run(["why", "one"])
    world.run(["why", "two"])
    world.run(["why", "drei"])
    world.files[path] =
      bank.replacing(
        "one, service: It meows., answer: cat",
        with: "one, service: It meows., answer: cat, retired: Too easy"
      )
      .replacing(
        "  - id: three\n    service: It purrs.\n    answer: cat\n    aka:\n      - drei\n", with: ""
      )
    world.run(["why", "mine/one"])
    world.run(["why", "mine/three"])
    try Transcript.check(world.transcript, "why-odd")
  }

  @Test("as JSON has every day, and its numbers are those of stats")
  func json() throws {
    let world = try World.afterPractice(days: 7)
    world.isTerminal = false
    world.run(["why", "education", "--json"])
    let why = world.output
    world.run(["stats", "--json"])
    let stats = world.output.dropFirst(why.count)
    let stability = try #require(why.firstMatch(of: /"memory": \{"stability": ([0-9.]+)/))
    #expect(
      why.hasPrefix("{\n  \"schema\": 1,\n  \"kind\": \"concept\"") && stats.contains(stability.1))
    try Transcript.check(why, "why-json")
    world.run(["why", "rash-photos", "--json"])
    #expect(world.output.contains("\"kind\": \"item\""))
  }
}
