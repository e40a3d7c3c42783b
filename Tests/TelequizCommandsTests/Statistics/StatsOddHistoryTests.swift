import Practice
import Statistics
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("stats of odd histories")
struct StatsOddHistoryTests {
  /// What is seen of a history at every width, with signs and without; nothing of it runs over.
  func looks(_ world: World) {
    for columns in [40, 80, 200] {
      world.columns = columns
      for options in [[], ["--plain"]] {
        world.run(["stats"] + options)
        world.run(["stats"] + options + StatisticsSection.allCases.map(\.rawValue))
      }
      #expect(world.output.split(separator: "\n").filter { $0.displayWidth > columns } == [])
    }
    world.run(["stats", "--json"])
    let output = world.output.lowercased()
    #expect(!output.contains("nan") && !output.contains("inf") && world.error.isEmpty)
  }

  @Test("holds every width and has no figure that is none", arguments: [1, 2, 40])
  func shapes(answers: Int) throws {
    for (categories, chosen) in [(2, 0), (2, 1), (3, 2), (40, 7)] {
      for items in [1, categories] {
        let world = World()
        world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = OddBank.text(
          categories: categories)
        let facts = (0..<answers).map {
          OddBank.answer($0, $0 % items, chosen: chosen, daysAgo: $0 / 3, now: world.now)
        }
        try world.log.append(facts, today: world.now.studyDay)
        looks(world)
      }
    }
  }

  @Test("leaves the future aside, and stands a clock that jumped")
  func clocks() throws {
    let world = World()
    world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = OddBank.text(categories: 2)
    let days = [-400, -3, 0, 0, 10_000, 3, 800]
    let facts = days.enumerated().map {
      OddBank.answer($0.offset, $0.offset % 2, chosen: 0, daysAgo: $0.element, now: world.now)
    }
    try world.log.append(facts, today: world.now.studyDay)
    world.run(["stats"])
    #expect(world.error.contains("2 records dated after tomorrow left aside"))
    #expect(world.output.contains("5 answers"))
  }
}
