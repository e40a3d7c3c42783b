import Practice
import ProgressStore
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("progress")
struct ProgressCommandTests {
  let world = World()
  /// The complaints, as one line.
  var complaints: String {
    world.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A world in which a session of two answers has been.
  func practised() -> World {
    world.run(["practice", "--limit", "3", "--seed", "1"], doing: ["h", "", "m", ""])
    world.files["/home/ada/.local/share/telequiz/progress.sqlite"] = ""
    return world
  }

  @Test("path is the file of the option, of the environment, or of the learner's data folder")
  func path() {
    func path(_ arguments: [String] = [], _ environment: [String: String]) -> String {
      let world = World()
      world.environment = environment
      #expect(world.run(["progress", "path"] + arguments) == .done)
      return world.output
    }
    let home = ["HOME": "/home/ada"]
    #expect(path([], home) == "/home/ada/.local/share/telequiz/progress.sqlite\n")
    let data = home.merging(["XDG_DATA_HOME": "/data"]) { $1 }
    #expect(path([], data) == "/data/telequiz/progress.sqlite\n")
    let relative = home.merging(["XDG_DATA_HOME": "data"]) { $1 }
    #expect(path([], relative) == "/home/ada/.local/share/telequiz/progress.sqlite\n")
    let named = data.merging(["TELEQUIZ_PROGRESS": "here.sqlite"]) { $1 }
    #expect(path([], named) == "here.sqlite\n")
    #expect(path(["--progress", "there.sqlite"], named) == "there.sqlite\n")
  }

  @Test("path without a home says what to do")
  func homeless() {
    world.environment = [:]
    #expect(world.run(["progress", "path"]) == .failed)
    #expect(world.output.isEmpty)
    #expect(complaints.contains("HOME is not set"))
    #expect(complaints.contains("--progress"))
  }

  @Test("export prints a line for every fact")
  func export() {
    let world = practised()
    let count = world.log.kept.count
    #expect(count >= 3)
    let before = world.output
    #expect(world.run(["progress", "export", "--format", "jsonl"]) == .done)
    let lines = world.output.dropFirst(before.count).split(separator: "\n")
    #expect(lines.count == count)
    #expect(lines.first?.hasPrefix(#"{"type":"session","#) == true)
    #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
  }

  @Test("export writes to a file, and replaces one only when forced")
  func exportToFile() {
    let world = practised()
    #expect(world.run(["progress", "export", "--output", "/answers.jsonl"]) == .done)
    let written = world.files["/answers.jsonl"]
    #expect(written?.split(separator: "\n").count == world.log.kept.count)
    world.files["/answers.jsonl"] = "mine"
    #expect(world.run(["progress", "export", "--output", "/answers.jsonl"]) == .failed)
    #expect(world.files["/answers.jsonl"] == "mine")
    #expect(complaints.contains("/answers.jsonl: it exists already"))
    #expect(world.run(["progress", "export", "-o", "/answers.jsonl", "--force"]) == .done)
    #expect(world.files["/answers.jsonl"] == written)
  }

  @Test("export prints a table with a row for every answer")
  func exportTable() {
    let world = practised()
    let before = world.output
    #expect(world.run(["progress", "export", "--format", "csv"]) == .done)
    let rows = world.output.dropFirst(before.count).split(separator: "\n")
    let reviews = world.log.kept.count { if case .review = $0 { true } else { false } }
    #expect(rows.count == reviews + 1 && reviews > 0)
    #expect(
      rows.first.map(String.init)
        == "at,studyDay,bank,item,concept,answer,response,correct,rating,confidence,hint,latencyMs,"
        + "mode,exposure,voided")
    #expect(rows.dropFirst().allSatisfy { $0.split(separator: ",").count == 15 })
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("2026-11-22T12:") })
  }

  @Test("looks into nothing that is not there, and makes nothing", arguments: ["export", "verify"])
  func nothingYet(command: String) {
    #expect(world.run(["progress", command]) == .failed)
    #expect(world.output.isEmpty)
    #expect(complaints.contains("~/.local/share/telequiz/progress.sqlite does not exist"))
  }

  @Test("verify says that a sound file is sound")
  func sound() {
    let world = practised()
    world.log.verification.facts = 5
    world.log.verification.reviews = 1
    #expect(world.run(["progress", "verify"]) == .done)
    #expect(
      world.output.hasSuffix(
        "~/.local/share/telequiz/progress.sqlite is sound: 5 records, 1 answer among them\n"))
  }

  @Test("verify says everything that is wrong, and changes nothing")
  func unsound() {
    let world = practised()
    world.log.verification.problems = [
      .structure("row 3 missing from index"), .wrongState(items: 1, concepts: 2, subjects: 0),
    ]
    let before = world.output
    #expect(world.run(["progress", "verify"]) == .failed)
    #expect(world.output == before)
    #expect(complaints.contains("the file is damaged (row 3 missing from index)"))
    #expect(complaints.contains("wrong for 1 example, 2 concepts and 0 subjects"))
    #expect(complaints.contains("'telequiz progress verify --repair' makes it anew"))
    #expect(world.run(["progress", "verify"]) == .failed)
  }

  @Test("verify --repair makes anew what can be, and says what is still wrong")
  func repair() {
    let world = practised()
    world.log.verification.problems = [.wrongState(items: 1, concepts: 0, subjects: 0)]
    #expect(world.run(["progress", "verify", "--repair"]) == .done)
    #expect(complaints.contains("what is kept for speed was wrong and is made anew"))
    #expect(world.output.contains("is sound"))
    world.log.verification.problems = [.structure("row 3 missing from index")]
    #expect(world.run(["progress", "verify", "--repair"]) == .failed)
    #expect(complaints.contains("the file is damaged"))
  }

  @Test("alone shows what it can do")
  func alone() {
    #expect(world.run(["progress"]) == .done)
    #expect(world.output.contains("export") && world.output.contains("verify"))
  }
}
