import BankLint
import SchemaValidation
import Testing

@testable import TelequizCommands

@Suite("bank explain")
struct BankExplainCommandTests {
  @Test("shows why, an example with its place marked, and how to allow it")
  func page() throws {
    let world = World()
    for name in ["unused-suppression", "L002"] {
      #expect(world.run(["bank", "explain", name]) == .done)
    }
    #expect(world.error.isEmpty)
    try Transcript.check(world.transcript, "bank-explain")
  }

  @Test("lists what shares a code, and everything without a name")
  func lists() {
    let all = Run("bank", "explain").output.split(separator: "\n")
    #expect(all.count == Topic.all.count)
    let some = Run("bank", "explain", "e101").output.split(separator: "\n")
    #expect(some.count == 10 && some.allSatisfy { $0.hasPrefix("E101  ") })
  }

  @Test("knows what was meant by a name that there is not")
  func unknown() {
    let run = Run("bank", "explain", "answer-lek")
    #expect(run.status == .usage && run.output.isEmpty)
    #expect(
      run.error == "telequiz: nothing is called 'answer-lek'; did you mean 'answer-leak'?\n")
    #expect(Run("bank", "explain", "").status == .usage)
  }

  @Test("has a page for every name, at any width", arguments: Topic.all)
  func everyPage(topic: Topic) {
    let world = World()
    world.columns = 50
    #expect(world.run(["bank", "explain", topic.name]) == .done)
    #expect(world.output.contains(topic.name) && world.output.contains(topic.code))
  }

  @Test("prints pages for other programs")
  func json() throws {
    let object = try JSON(parsing: Run("bank", "explain", "--json").output)
    #expect(object["schema"] == .number(1))
    #expect(object["topics"]?[0]?["code"] == .string("E101"))
    #expect(object["topics"]?[Topic.all.count - 1]?["name"] != nil)
    #expect(object["topics"]?[Topic.all.count] == nil)
  }
}
