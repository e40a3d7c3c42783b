import Statistics
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("stats on a terminal")
struct StatsPageTests {
  static let sections = StatisticsSection.allCases.map(\.rawValue)

  @Test("of nobody yet says so")
  func empty() throws {
    let world = World()
    world.run(["stats"])
    world.run(["stats", "accuracy", "concepts", "memory", "calendar", "exams"])
    try Transcript.check(world.transcript, "stats-empty")
  }

  @Test(
    "can be read in ten seconds",
    arguments: [("three", 1, 3), ("week", 7, 200), ("year", 365, 9_999)])
  func overview(name: String, days: Int, answers: Int) throws {
    let world = try World.afterPractice(days: days, answers: answers)
    world.run(["stats"])
    try Transcript.check(world.transcript, "stats-after-\(name)")
  }

  @Test("has every section by its name")
  func everySection() throws {
    let world = try World.afterPractice(days: 200)
    world.run(["stats"] + Self.sections)
    try Transcript.check(world.transcript, "stats-sections")
  }

  @Test("is words and numbers for a screen reader")
  func plain() throws {
    let world = try World.afterPractice(days: 60)
    world.run(["stats", "--plain"])
    world.run(["stats", "--plain"] + Self.sections)
    #expect(world.output.allSatisfy { $0.isASCII || "é’‘–".contains($0) })
    try Transcript.check(world.transcript, "stats-plain")
  }

  @Test("fits every screen", arguments: [40, 80, 200])
  func widths(columns: Int) throws {
    let world = try World.afterPractice(days: 120)
    world.columns = columns
    world.run(["stats"])
    world.run(["stats"] + Self.sections)
    #expect(
      world.output.split(separator: "\n").filter { $0.displayWidth > columns } == [])
    try Transcript.check(world.transcript, "stats-\(columns)-columns")
  }

  @Test("is narrowed to banks, concepts and days, and refuses what there is not")
  func filters() throws {
    let world = try World.afterPractice(days: 60)
    world.run(["stats", "--since", "7d"])
    world.run(["stats", "effort", "--bank", "telehealth-basics", "--until", "2026-11-01"])
    world.run(["stats", "concepts", "--concept", "education"])
    world.run(["stats", "--since", "yesterday"])
    world.run(["stats", "--since", "2026-11-20", "--until", "2026-11-10"])
    world.run(["stats", "--bank", "telehealth-basic"])
    world.run(["stats", "concept"])
    world.run(["stats", "concpets"])
    world.run(["stats", "concepts", "--json"])
    try Transcript.check(world.transcript, "stats-filters")
  }
}
