import ArgumentParser
import Foundation
import Testing

@testable import TelequizCommands

@Suite("The guide for authors")
struct GuideTests {
  private func world(_ files: [String: String]) -> World {
    let world = World()
    world.isTerminal = false
    world.files = files
    return world
  }

  @Test("shows files that pass the check, in canonical form")
  func files() throws {
    let stages = try Guide().files
    #expect(stages.count == 7)
    for files in stages {
      let world = world(files)
      #expect(world.run(["bank", "check"]) == .done, "\(world.error)")
      #expect(world.error == "")
      #expect(world.run(["bank", "fmt", "--diff"]) == .done, "\(world.output)")
      #expect(world.run(["bank", "lint"]) == .done, "\(world.output)")
    }
  }

  @Test("shows a bank in which no lint finds anything, and a comment that allows something")
  func lints() throws {
    let name = "symptom-or-sign.bank.yaml"
    let banks = try Guide().files.compactMap { $0[name] }
    let good = world([name: banks[1]])
    #expect(good.run(["bank", "lint", "--strict", name]) == .done)
    #expect(good.output == "1 file, 6 items: no problems\n")
    let allowing = try #require(banks.first { $0.contains("# lint: allow") })
    let allowed = world([name: allowing])
    allowed.run(["bank", "lint", "--strict", name])
    #expect(allowed.output == "1 file, 7 items: no problems, 1 allowed by comments\n")
  }

  @Test("shows commands that there are")
  func commands() throws {
    let commands = try Guide().commands
    #expect(commands.count > 30)
    // Git adds the files.
    let byGit = [["bank", "show", "--textconv"]: ["new"], ["bank", "diff"]: ["old", "new"]]
    for command in commands.map({ $0 + byGit[$0, default: []] }) {
      #expect(throws: Never.self, "telequiz \(command.joined(separator: " "))") {
        _ = try TelequizCommand.parseAsRoot(command)
      }
    }
  }

  @Test("names every lint that there is to be explained")
  func names() throws {
    let guide = try Guide()
    for name in guide.inline where name.wholeMatch(of: /[a-z]+(-[a-z]+)+/) != nil {
      let isField = ["part-of", "rule-note", "allowed-cues"].contains(name)
      guard !isField else { continue }
      let world = world([:])
      #expect(world.run(["bank", "explain", name]) == .done, "\(name)")
    }
  }

  @Test("shows a problem matcher that takes apart what lint prints")
  func matcher() throws {
    let guide = try Guide()
    let block = try #require(guide.blocks.first { $0.info == "json problem-matcher" })
    let json = try JSONSerialization.jsonObject(with: Data(block.code.utf8)) as? [String: Any]
    let task = try #require((json?["tasks"] as? [[String: Any]])?.first)
    let matcher = try #require(task["problemMatcher"] as? [String: Any])
    let pattern = try #require(matcher["pattern"] as? [String: Any])
    let expression = try Regex(try #require(pattern["regexp"] as? String))
    let world = world(["a.bank.yaml": BankTexts.badBank])
    world.run(["bank", "lint", "--format", "concise", "a.bank.yaml"])
    let lines = world.output.split(separator: "\n")
    #expect(lines.count > 2)
    for line in lines {
      let match = try #require(try expression.wholeMatch(in: String(line)), "\(line)")
      #expect(match.output[pattern["file"] as? Int ?? 0].substring == "a.bank.yaml")
      let severity = match.output[pattern["severity"] as? Int ?? 0].substring
      #expect(["error", "warning", "note"].contains(severity))
    }
  }
}
