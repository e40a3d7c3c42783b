import Practice
import QuestionBank
import Scheduling
import Statistics
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("stats of odd histories")
struct StatsOddHistoryTests {
  /// A bank of its own subject with some categories; a letter each is all that there are keys for, so
  /// that of more categories the rest are known from answers only.
  func bank(categories: Int) -> String {
    let ids = (0..<min(categories, 26)).map { "category-\($0)" }
    return """
      format: 1
      id: own
      title: Many
      categories:
      \(ids.map { "  - id: \($0)" }.joined(separator: "\n"))
      items:
      \(ids.map { "  - id: item-\($0)\n    service: Service \($0)\n    answer: \($0)" }
        .joined(separator: "\n"))
      """
  }

  /// An answer to an item of that bank, some days before today.
  func answer(
    _ number: Int, _ item: Int, chosen: Int, daysAgo: Int, now: Moment
  ) -> Fact {
    let moment = now.advanced(byMilliseconds: Int64(-daysAgo) * 86_400_000 + Int64(number))
    let key = ItemKey(bank: "own", item: Item.ID("item-category-\(item)"))
    return .review(
      Review(
        stamp: Stamp(
          id: FactID(high: 5, low: UInt64(number)), moment: moment,
          session: FactID(high: 6, low: UInt64(1_000 + daysAgo)), ordinal: number),
        mode: .probe, probeSize: 1, subject: "own", item: key, bankRevision: Revision(hash: 1),
        concept: .item(key), answer: .init("category-\(item)"),
        response: .init("category-\(chosen)"), rating: item == chosen ? .good : .again,
        confidence: .sure, usedHint: false, reason: nil, latencyMilliseconds: 0))
  }

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
        world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = bank(
          categories: categories)
        let facts = (0..<answers).map {
          answer($0, $0 % items, chosen: chosen, daysAgo: $0 / 3, now: world.now)
        }
        try world.log.append(facts, today: world.now.studyDay)
        looks(world)
      }
    }
  }

  @Test("leaves the future aside, and stands a clock that jumped")
  func clocks() throws {
    let world = World()
    world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = bank(categories: 2)
    let days = [-400, -3, 0, 0, 10_000, 3, 800]
    let facts = days.enumerated().map {
      answer($0.offset, $0.offset % 2, chosen: 0, daysAgo: $0.element, now: world.now)
    }
    try world.log.append(facts, today: world.now.studyDay)
    world.run(["stats"])
    #expect(world.error.contains("2 records dated after tomorrow left aside"))
    #expect(world.output.contains("5 answers"))
  }
}
