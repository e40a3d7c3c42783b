import Testing

@testable import TelequizCommands

@Suite("Long results")
struct PagingTests {
  @Test("go through less where there is one, and through $PAGER where that is set")
  func choice() throws {
    let world = try World.afterPractice(days: 30)
    world.rows = 24
    world.run(["history"])
    #expect(world.pagers.isEmpty)
    world.programs = ["less"]
    world.run(["history"])
    world.environment["PAGER"] = "more -s"
    world.run(["history"])
    #expect(world.pagers == ["less -FRX", "more -s"])
    #expect(world.paged.first == world.paged.last && world.paged[0].hasPrefix("Today, 22 Nov"))
  }

  @Test(
    "go through none when they fit, are not wanted there, or nobody sits there",
    arguments: ["short", "cat", "empty", "plain", "dumb", "pipe"])
  func none(reason: String) throws {
    let world = try World.afterPractice(days: 30)
    world.rows = 24
    world.programs = ["less"]
    switch reason {
    case "cat": world.environment["PAGER"] = "cat"
    case "empty": world.environment["PAGER"] = ""
    case "dumb": world.environment["TERM"] = "dumb"
    case "pipe": world.isTerminal = false
    default: break
    }
    let options = ["short": ["--limit", "5"], "plain": ["--plain"]]
    #expect(world.run(["history"] + (options[reason] ?? [])) == .done)
    #expect(world.pagers.isEmpty && world.output.contains("22 November"))
  }

  @Test("are not made to their end when the pager is left")
  func left() throws {
    let world = try World.afterPractice(days: 365)
    world.rows = 24
    world.programs = ["less"]
    world.pagerPatience = 1
    #expect(world.run(["history"]) == .done)
    #expect(world.output.isEmpty && world.paged.count == 1)
    #expect(world.paged[0].utf8.count < 40_000)
  }

  @Test("are written as they are when the pager cannot be run")
  func missing() throws {
    let world = try World.afterPractice(days: 30)
    world.rows = 24
    world.environment["PAGER"] = "no-such-pager"
    world.pagerPatience = 0
    world.pagersRun = false
    world.run(["history"])
    #expect(world.pagers == ["no-such-pager"] && world.output.hasPrefix("Today, 22 November"))
  }
}
