import ProjectFiles
import SchemaValidation
import Testing

@testable import TelequizCommands

@Suite("A SARIF log of bank lint")
struct SARIFTests {
  private func log(_ world: World) throws -> JSON {
    world.run(["bank", "lint", "--format", "sarif"])
    return try JSON(parsing: world.output)
  }

  private func validator() throws -> SchemaValidator {
    try SchemaValidator(
      JSON(
        contentsOf: ProjectFiles.url(
          "Tests/TelequizCommandsTests/Transcripts/sarif-shape.schema.json")))
  }

  private func world(_ files: [String: String]) -> World {
    let world = World()
    world.isTerminal = false
    world.files = files
    return world
  }

  @Test("has the shape that the standard asks for")
  func shape() throws {
    let files = [
      "bad.bank.yaml": BankTexts.badBank, "bad.subject.yaml": BankTexts.badSubject,
      "care.subject.yaml": BankTexts.subject, "é, ü%.bank.yaml": BankLintTexts.bank,
      "telequiz-lint.yaml": "levels:\n  no-such: note\n",
    ]
    let log = try log(world(files))
    #expect(try validator().violations(in: log) == [])
    let run = try #require(log["runs"]?[0])
    #expect(run["invocations"]?[0]?["executionSuccessful"] == .bool(false))
    let rules = try #require(run["tool"]?["driver"]?["rules"])
    var index = 0
    while let result = run["results"]?[index] {
      guard case .number(let rule)? = result["ruleIndex"] else { break }
      #expect(rules[Int(rule)]?["id"] == result["ruleId"])
      index += 1
    }
    #expect(index > 30)
  }

  @Test("is a log also when there is nothing to say")
  func empty() throws {
    let world = world(["care.subject.yaml": BankTexts.subject])
    world.run(["bank", "lint", "--format", "sarif", "--select", "E"])
    let log = try JSON(parsing: world.output)
    #expect(try validator().violations(in: log) == [])
    #expect(log["runs"]?[0]?["results"] == .array([]))
  }

  @Test("names results by their items, so that they stay the same when lines move")
  func fingerprints() throws {
    func names(_ text: String) throws -> [JSON?] {
      let run = try log(world(["a.bank.yaml": text]))["runs"]?[0]
      return (0..<6).map { run?["results"]?[$0]?["partialFingerprints"]?["itemAndName/v1"] }
    }
    let before = try names(BankLintTexts.bank)
    #expect(before.contains(.string("first/unknown-category")))
    let moved = BankLintTexts.bank.replacing("items:", with: "\n\nitems:")
    #expect(try names(moved) == before)
  }
}
