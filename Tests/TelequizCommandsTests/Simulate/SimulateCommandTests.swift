import Foundation
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("telequiz simulate")
struct SimulateCommandTests {
  struct Report: Decodable {
    struct Figure: Decodable, Equatable {
      var mean: Double
      var low: Double
      var high: Double
    }
    struct Day: Decodable {
      var day: String
      var questions: Figure
      var met: Figure
      var remembered: Figure
    }
    struct Workload: Decodable {
      var desiredRetention: Double
      var questionsADay: Figure
      var minutesADay: Figure
      var busiestDay: Figure
      var metAtEnd: Figure
      var rememberedAtEnd: Figure
      var course: [Day]
    }
    struct Goal: Decodable, Equatable {
      var day: String
      var newConceptsADay: Int
      var lastMeetingDay: String
      var isReached: Bool
      var possibleBy: String?
    }
    var schema: Int
    var today: String
    var days: Int
    var runs: Int
    var concepts: Int
    var met: Int
    var secondsPerQuestion: Double
    var timedAnswers: Int
    var goal: Goal?
    var workload: [Workload]
  }

  func report(_ arguments: [String], in world: World = World()) throws -> Report {
    let output = world.output.count
    #expect(world.run(["simulate", "--json"] + arguments) == .done, "\(world.error)")
    return try JSONDecoder().decode(
      Report.self, from: Data(world.output.dropFirst(output).utf8))
  }

  @Test("shows what each desired retention costs and brings, at 80, 40 and 200 columns")
  func looks() throws {
    let world = try World.afterPractice(days: 10)
    for columns in [80, 40, 200] {
      world.columns = columns
      let before = world.output.count
      world.run(["simulate", "--days", "4"])
      let lines = world.output.dropFirst(before).split(separator: "\n")
      #expect(lines.allSatisfy { $0.displayWidth <= columns })
    }
    world.columns = 80
    world.run(["simulate", "--days", "3", "--desired-retention", "0.85", "--plain"])
    try Transcript.check(world.transcript, "simulate")
  }

  @Test("tells what a goal asks of each day, and that it cannot be done with too few new concepts")
  func goals() throws {
    let world = World()
    world.run(["simulate", "--by", "2026-12-02", "--desired-retention", "0.9"])
    world.run(["simulate", "--by", "8d", "--new", "1", "--desired-retention", "0.9"])
    world.run(["simulate", "--by", "3d", "--new", "0", "--desired-retention", "0.9"])
    try Transcript.check(world.transcript, "simulate-by")
  }

  @Test("writes every day as JSON, the same every time")
  func json() throws {
    let arguments = ["--days", "5", "--desired-retention", "0.9"]
    let report = try report(arguments)
    #expect(report.schema == 1 && report.runs == 20 && report.days == 5)
    #expect(report.concepts == 14 && report.met == 0 && report.goal == nil)
    #expect(report.secondsPerQuestion == 15 && report.timedAnswers == 0)
    let only = try #require(report.workload.first)
    #expect(report.workload.count == 1 && only.desiredRetention == 0.9)
    #expect(only.course.map(\.day).first == report.today)
    #expect(only.course.map(\.day).last == "2026-11-26")
    let questions = only.course.map(\.questions.mean).reduce(0, +) / 5
    #expect(abs(questions - only.questionsADay.mean) < 1e-9)
    #expect(abs(only.minutesADay.mean - questions / 4) < 1e-9)
    #expect(only.course.last?.remembered == only.rememberedAtEnd)
    #expect(only.course.allSatisfy { $0.met.low <= $0.met.high })
    let again = World()
    let first = World()
    again.run(["simulate", "--json"] + arguments)
    first.run(["simulate", "--json", "--seed", "1"] + arguments)
    #expect(again.output == first.output)
  }

  @Test("starts where the learner stands, with the learner's own time for a question")
  func ownProgress() throws {
    let world = try World.afterPractice(days: 20)
    let report = try report(["--days", "1", "--desired-retention", "0.9"], in: world)
    #expect(report.met > 5 && report.timedAnswers > 20)
    #expect(report.workload.first?.metAtEnd.low ?? 0 >= Double(report.met))
  }

  @Test("meets no more concepts a day than --new says")
  func new() throws {
    let report = try report(["--days", "3", "--new", "1", "--desired-retention", "0.9"])
    #expect(report.workload.first?.course.map(\.met.high) == [1, 2, 3])
    let goal = try self.report(["--by", "9d", "--new", "1", "--desired-retention", "0.9"]).goal
    #expect(
      goal
        == Report.Goal(
          day: "2026-12-01", newConceptsADay: 5, lastMeetingDay: "2026-11-24", isReached: false,
          possibleBy: "2026-12-12"))
  }

  @Test(
    "refuses what makes no sense",
    arguments: [
      (["--by", "2026-11-22"], "2026-11-22 is today"), (["--by", "2026-11-01"], "is over"),
      (["--by", "2029-01-01"], "within two years"), (["--by", "soon"], "'soon'"),
      (["--by", "2026-02-30"], "'2026-02-30'"), (["--by", "30d", "--days", "3"], "exclude"),
      (["--days", "0"], "1 to 730"), (["--new", "21"], "0 to 20"),
      (["--desired-retention", "1"], "0.7 to 0.97"),
      (["--desired-retention", "nan"], "0.7 to 0.97"),
    ])
  func refusals(arguments: [String], words: String) {
    let world = World()
    #expect(world.run(["simulate"] + arguments) == .usage)
    #expect(world.error.contains(words), "\(world.error)")
    #expect(world.output == "")
  }
}
