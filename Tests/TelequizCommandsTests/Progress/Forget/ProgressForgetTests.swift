import Practice
import ProgressStore
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("progress forget")
struct ProgressForgetTests {
  let world = World()
  var complaints: String {
    world.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A world in which a session of four answers has been, one of them taken back.
  init() {
    world.run(
      ["practice", "--bank", "telehealth-basics", "--limit", "4", "--seed", "1"],
      doing: [.right, .right, .right, ":undo", .right, .right])
    world.files["/home/ada/.local/share/telequiz/progress.sqlite"] = ""
    world.now = world.now.advanced(byMilliseconds: 60_000)
  }

  var wishes: [Forgotten.Scope] {
    world.log.kept.compactMap { if case .forgotten(let wish) = $0 { wish.scope } else { nil } }
  }

  var answered: [ItemKey] {
    let voided = world.log.kept.compactMap {
      if case .void(let void) = $0 { void.review } else { nil }
    }
    return world.log.kept.compactMap {
      if case .review(let review) = $0, !voided.contains(review.stamp.id) {
        review.item
      } else {
        nil
      }
    }
  }

  @Test("asks, copies, forgets, and says how to go back")
  func asks() throws {
    let before = world.log.kept
    #expect(
      world.run(["progress", "forget", "--bank", "telehealth-basics"], doing: ["what?", "yes"])
        == .done)
    #expect(world.transcript.contains("Forget \(answered.count) answers to "))
    #expect(world.transcript.contains("Type yes or no."))
    #expect(wishes == [.bank("telehealth-basics")])
    #expect(world.log.copies.values.map { $0 } == [before])
    #expect(world.output.contains("mv ~/progress.sqlite.before-forget ~/.local/share/telequiz/"))
    let progress = try world.log.progress(today: world.now.studyDay).progress
    #expect(progress.items.isEmpty && progress.concepts.isEmpty)
  }

  @Test("changes nothing without a yes", arguments: [["no"], [""], ["maybe", "n"], []])
  func declined(answers: [String]) {
    #expect(
      world.run(["progress", "forget", "--all"], doing: answers.map { .type($0) }) == .done)
    #expect(wishes.isEmpty && world.log.copies.isEmpty)
  }

  @Test("needs --yes without a terminal")
  func pipe() {
    world.isTerminal = false
    #expect(world.run(["progress", "forget", "--all"], doing: ["yes"]) == .usage)
    #expect(wishes.isEmpty && complaints.contains("--yes goes ahead"))
    #expect(world.run(["progress", "forget", "--all", "--yes"]) == .done)
    #expect(wishes == [.all])
  }

  @Test("forgets one example and leaves the others")
  func item() throws {
    let key = try #require(answered.first)
    #expect(world.run(["progress", "forget", "--item", "\(key)", "--yes"]) == .done)
    #expect(world.output.contains("Forgotten: 1 answer to '\(key)'"))
    let progress = try world.log.progress(today: world.now.studyDay).progress
    #expect(progress.items[key] == nil && !progress.items.isEmpty)
  }

  @Test("counts only what still counts")
  func twice() {
    world.run(["progress", "forget", "--all", "--yes"])
    world.now = world.now.advanced(byMilliseconds: 60_000)
    let count = world.log.copies.count
    #expect(world.run(["progress", "forget", "--all", "--yes"]) == .done)
    #expect(complaints.contains("nothing to forget: no answer counts"))
    #expect(wishes == [.all] && world.log.copies.count == count)
  }

  @Test("leaves what happens later, and says so")
  func later() {
    world.now = world.now.advanced(byMilliseconds: -3_600_000)
    #expect(world.run(["progress", "forget", "--all", "--yes"]) == .done)
    #expect(complaints.contains("nothing to forget"))
    #expect(wishes.isEmpty)
  }

  @Test(
    "wants to know just one thing that is there",
    arguments: [
      ([], "say what to forget"), (["--all", "--bank", "x"], "say what to forget"),
      (["--bank", "telehealth-basic"], "did you mean 'telehealth-basics'"),
      (["--item", "rash"], "--item takes a bank and an id"),
      (["--item", "telehealth-basics/nothing"], "no example 'telehealth-basics/nothing'"),
    ])
  func usage(arguments: [String], message: String) {
    #expect(world.run(["progress", "forget", "--yes"] + arguments) == .usage)
    #expect(complaints.contains(message))
    #expect(wishes.isEmpty && world.log.copies.isEmpty)
  }

  @Test("forgets nothing when no copy can be made")
  func noCopy() {
    world.log.failure = FactLogFailure(
      cause: "no space left on the disk", advice: "Free some space and try again")
    #expect(world.run(["progress", "forget", "--all", "--yes"]) == .failed)
    #expect(wishes.isEmpty && complaints.contains("no space left"))
  }

  @Test("reads as in the transcript")
  func transcript() throws {
    let world = World()
    world.run(["practice", "--limit", "3", "--seed", "1"], doing: [.right, .right, .right])
    world.files["/home/ada/.local/share/telequiz/progress.sqlite"] = ""
    world.run(["progress", "forget", "--all"], doing: ["no"])
    world.run(["progress", "forget", "--all"], doing: ["yes"])
    world.run(["progress", "forget", "--all"], doing: ["yes"])
    try Transcript.check(world.transcript, "progress-forget")
  }
}
