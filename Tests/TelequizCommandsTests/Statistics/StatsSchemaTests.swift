import Foundation
import Practice
import ProjectFiles
import QuestionBank
import SchemaValidation
import SimulatedPractice
import Testing

@testable import TelequizCommands

@Suite("The schema that stats --schema prints")
struct StatsSchemaTests {
  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator(JSON(parsing: StatsCommand.schemaText)) }

  private func report(_ world: World, _ options: [String] = []) throws -> JSON {
    let before = world.output.count
    world.run(["stats", "--json"] + options)
    return try JSON(parsing: String(world.output.dropFirst(before)))
  }

  @Test("is the one in the documentation")
  func shipped() throws {
    let world = World()
    world.run(["stats", "--schema"])
    let file = ProjectFiles.url("Documentation/stats.schema.json")
    #expect(try world.output == String(contentsOf: file, encoding: .utf8))
  }

  @Test(
    "accepts what --json prints of a first day, a week, two months and a year",
    arguments: [(1, 0), (1, 1), (1, 3), (7, .max), (60, .max), (365, .max)])
  func histories(days: Int, answers: Int) throws {
    let world = try World.afterPractice(days: days, answers: answers, seed: UInt64(days))
    #expect(try validator.violations(in: report(world)) == [])
    #expect(try validator.violations(in: report(world, ["--since", "3d"])) == [])
    #expect(
      try validator.violations(in: report(world, ["--bank", "telehealth-basics"])) == [])
  }

  @Test("accepts it after facts of every kind, odd clocks and a bank that is gone")
  func oddFacts() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      var history = RandomHistory(seed: seed)
      let world = World()
      let facts = (0..<150).flatMap { _ in history.next() }
      try world.log.append(facts, today: world.now.studyDay)
      #expect(try validator.violations(in: report(world)) == [])
    }
  }

  @Test("accepts an exam")
  func exam() throws {
    let world = World()
    world.run(["exam", "--questions", "3"], doing: Array(repeating: .type("m"), count: 3))
    let value = try report(world)
    #expect(value["exams"]?[0] != nil)
    #expect(validator.violations(in: value) == [])
  }

  @Test("says nothing of a member that is not printed, and lets none out")
  func strict() throws {
    let world = try World.afterPractice(days: 60)
    guard case .object(var members) = try report(world) else {
      Issue.record("no object")
      return
    }
    members["more"] = .null
    #expect(validator.violations(in: .object(members)) != [])
    members["more"] = nil
    for name in members.keys {
      var fewer = members
      fewer[name] = nil
      #expect(validator.violations(in: .object(fewer)) != [], "without \(name)")
    }
  }
}
