import Practice
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("The day by which all is to be known, as a setting")
struct GoalSettingTests {
  /// A machine after two months of practice, with a configuration.
  func world(_ configuration: String) throws -> World {
    let world = try World.afterPractice(days: 60)
    world.files["/home/ada/.config/telequiz/config.yaml"] = configuration
    return world
  }

  /// What `due` says of the days.
  func due(_ configuration: String) throws -> String {
    let world = try world(configuration)
    world.run(["due"])
    #expect(world.error.isEmpty)
    return world.output
  }

  @Test("bends what is due, and lets go when it is over or off")
  func bends() throws {
    let usual = try due("limit: 20\n")
    #expect(try due("by: 2026-11-28\n") != usual)
    #expect(try due("by: 2026-11-22\n") == usual)
    #expect(try due("by: off\n") == usual)
    #expect(try due("by: 2030-01-01\n") == usual)
  }

  @Test("leaves nothing due beyond the day")
  func nothingBeyond() throws {
    let world = try world("by: 2026-11-28\n")
    world.run(["stats", "--json"])
    let days = world.output.matches(of: /"due": "([0-9-]+)"/).map { String($0.output.1) }
    #expect(days.count > 5 && days.allSatisfy { $0 <= "2026-11-28" })
    let usual = try self.world("limit: 20\n")
    usual.run(["stats", "--json"])
    let others = usual.output.matches(of: /"due": "([0-9-]+)"/).map { String($0.output.1) }
    #expect(others.contains { $0 > "2026-11-28" })
  }

  @Test("is what simulate aims at, unless --by or --days say otherwise")
  func simulated() throws {
    for (options, day) in [
      ([], "2026-12-02"), (["--by", "2026-12-08"], "2026-12-08"), (["--days", "4"], nil),
    ] as [([String], String?)] {
      let world = try world("by: 2026-12-02\n")
      world.run(["simulate", "--json", "--desired-retention", "0.9"] + options)
      let found = world.output.firstMatch(of: /"goal": \{[^"]*"day": "([0-9-]+)"/)
      #expect(found.map { String($0.output.1) } == day)
    }
  }

  @Test("is said to be no day where it is none")
  func refused() throws {
    let world = try world("by: christmas\n")
    world.run(["due"])
    #expect(world.error.contains("'by' takes a day as in 2026-12-24, or off, not 'christmas'"))
  }
}
