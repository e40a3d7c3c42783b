import Practice
import Testing

@testable import TelequizCommands

@Suite("practice --by")
struct GoalOptionTests {
  let today = StudyDay(number: CivilDate(year: 2026, month: 11, day: 22).dayNumber)

  @Test("takes a date, or a number of days from today")
  func days() throws {
    #expect(try Goal(by: "2026-12-24", today: today).day == today + 32)
    #expect(try Goal(by: "32d", today: today).day == today + 32)
    #expect(try Goal(by: "1d", today: today).day == today + 1)
    #expect(try Goal(by: "730d", today: today).day == today + 730)
  }

  @Test(
    "refuses today, days that are over or too far away, and what is no day",
    arguments: [
      "0d", "-3d", "731d", "d", "2026-11-22", "2026-11-21", "24.12.2026", "", "9999-12-31",
    ])
  func refusals(text: String) {
    #expect(throws: UsageFailure.self) { try Goal(by: text, today: today) }
  }

  @Test(
    "meets as many new concepts as it takes, unless a number is given, and lets none come back later"
  )
  func sessions() throws {
    let few = World()
    few.run(["practice", "--by", "2026-11-25", "--limit", "40"])
    #expect(few.transcript.contains("1/39"))
    let capped = World()
    capped.run(["practice", "--by", "2026-11-25", "--limit", "40", "--new", "1"])
    #expect(capped.transcript.contains("1/3"))
  }

  @Test(
    "has no say in what leaves the schedule alone",
    arguments: [["--extra"], ["--mistakes"], ["--concept", "education"], ["--difficulty", "1"]])
  func beyond(options: [String]) {
    let world = World()
    #expect(world.run(["practice", "--by", "2026-12-24"] + options) == .usage)
    #expect(world.error.contains("--by bends the schedule"))
  }
}
