import Practice
import Testing

@testable import TelequizCommands

@Suite("progress backup")
struct ProgressBackupTests {
  let world = World()
  let data = "/home/ada/.local/share/telequiz/"

  init() {
    world.isTerminal = false
    world.run(["practice", "--limit", "3", "--seed", "1"], doing: ["h", "m", "h"])
    world.files[data + "progress.sqlite"] = ""
  }

  /// What a command line prints, and how it ends.
  func output(_ arguments: String...) -> String {
    let before = world.output
    let status = world.run(["progress", "backup"] + arguments)
    return world.output.dropFirst(before.count) + (status == .done ? "" : "exit \(status.code)")
  }

  @Test("has the date in its name unless it is given one, and never the name of another file")
  func names() {
    #expect(output() == data + "progress-2026-11-22.sqlite\n")
    world.files[data + "progress-2026-11-22.sqlite"] = ""
    #expect(output() == data + "progress-2026-11-22-2.sqlite\n")
    #expect(output("--force") == data + "progress-2026-11-22.sqlite\n")
    #expect(output("mine") == "mine\n")
    #expect(world.log.copies.count == 3)
    #expect(world.log.copies.values.allSatisfy { $0 == world.log.kept })
  }

  @Test(
    "is dated however the file is called",
    arguments: [
      ("p", "p-2026-11-22"), ("my.d/p", "my.d/p-2026-11-22"), (".p", ".p-2026-11-22"),
      ("a.b.c", "a.b-2026-11-22.c"),
    ])
  func oddNames(path: String, copy: String) {
    world.files[path] = ""
    #expect(output("--progress", path) == copy + "\n")
  }

  @Test("replaces nothing unless told to")
  func existing() {
    #expect(output("mine") == "mine\n")
    #expect(output("mine") == "exit 1")
    #expect(world.error.contains("--force replaces it"))
    #expect(output("mine", "--force") == "mine\n")
  }

  @Test("of nothing is not made")
  func nothing() {
    let world = World()
    #expect(world.run(["progress", "backup"]) == .failed)
    #expect(world.log.copies.isEmpty)
  }
}
