import Practice
import ProgressStore
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("progress merge")
struct ProgressMergeTests {
  let world = World()
  let laptop = "/media/laptop.sqlite"
  let desktop = "/media/desktop.sqlite"
  var complaints: String {
    world.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A world with own answers, and two other files.
  init() {
    world.isTerminal = false
    world.run(["practice", "--limit", "3", "--seed", "1"], doing: ["h", "m", "h"])
    world.otherFacts[laptop] = Self.facts(seed: 7, answers: 3) + world.log.kept.prefix(2)
    world.otherFacts[desktop] = Self.facts(seed: 7, answers: 5)
  }

  /// What practising elsewhere left behind.
  static func facts(seed: UInt64, answers: Int) -> [Fact] {
    let world = World()
    world.now = world.now.advanced(byMilliseconds: 90_000_000)
    world.isTerminal = false
    world.seedOffset = seed * 1_000
    world.run(
      ["practice", "--limit", "12", "--seed", "1"],
      doing: Array(repeating: .type("h"), count: answers))
    return world.log.kept
  }

  @Test("adds what is new, and says how much that was for each file")
  func adds() {
    let before = world.log.kept
    #expect(world.run(["progress", "merge", laptop, desktop]) == .done)
    let first = Set(world.otherFacts[laptop] ?? []).subtracting(before)
    let second = Set(world.otherFacts[desktop] ?? []).subtracting(before).subtracting(first)
    #expect(world.output.contains("\(laptop): \(first.count) new records, 3 answers among them\n"))
    #expect(
      world.output.contains("\(desktop): \(second.count) new records, 2 answers among them\n"))
    #expect(world.output.contains("before: ~/progress.sqlite.before-merge\n"))
    #expect(world.log.copies.values.map { $0 } == [before])
    #expect(Set(world.log.kept) == Set(before).union(world.otherFacts[desktop] ?? []))
  }

  @Test("looks like this")
  func transcript() throws {
    let world = World()
    world.run(["practice", "--limit", "3", "--seed", "1"], doing: [":quit"])
    world.otherFacts["/media/my stick/laptop.sqlite"] = Self.facts(seed: 7, answers: 3)
    world.otherFacts[desktop] = Self.facts(seed: 7, answers: 5)
    world.run(["progress", "merge", "/media/my stick/laptop.sqlite", desktop])
    world.run(["progress", "merge", desktop])
    world.run(["progress", "merge", "/media/none.sqlite"])
    world.otherProblems["/media/my stick/laptop.sqlite"] = [
      .missingReview(FactID(high: 0, low: 8))
    ]
    world.run(["progress", "merge", desktop, "/media/my stick/laptop.sqlite"])
    try Transcript.check(world.transcript, "progress-merge")
  }

  @Test("refuses a file that verify finds odd, and adds nothing of the others either")
  func odd() {
    let before = world.log.kept
    world.otherProblems[laptop] = [.sharedIdentity(FactID(high: 0, low: 8))]
    #expect(world.run(["progress", "merge", desktop, laptop]) == .failed)
    #expect(world.log.kept == before && world.log.copies.isEmpty)
    #expect(complaints.contains("cannot merge \(laptop): several records have the identity"))
    #expect(complaints.contains("'telequiz progress verify --progress \(laptop)' says more"))
  }

  @Test("twice adds nothing, and makes no copy")
  func twice() {
    world.run(["progress", "merge", desktop])
    let (facts, output) = (world.log.kept, world.output)
    #expect(world.run(["progress", "merge", laptop, desktop, laptop]) == .done)
    #expect(
      world.output.dropFirst(output.count)
        == "\(laptop): nothing new\n\(desktop): nothing new\n\(laptop): nothing new\n")
    #expect(world.log.kept == facts && world.log.copies.count == 1)
  }

  @Test("into nothing makes a file without a copy")
  func intoNothing() {
    let empty = World()
    empty.otherFacts = world.otherFacts
    #expect(empty.run(["progress", "merge", laptop]) == .done)
    #expect(Set(empty.log.kept) == Set(world.otherFacts[laptop] ?? []))
    #expect(empty.log.copies.isEmpty && !empty.output.contains("before"))
  }

  @Test("adds nothing at all when one of the files contradicts another")
  func conflict() throws {
    let before = world.log.kept
    let index = try #require(before.firstIndex { if case .review = $0 { true } else { false } })
    guard case .review(var review) = before[index] else { return }
    review.latencyMilliseconds += 1
    world.otherFacts["/media/odd.sqlite"] = [.review(review)]
    #expect(world.run(["progress", "merge", laptop, "/media/odd.sqlite"]) == .failed)
    #expect(complaints.contains("cannot merge /media/odd.sqlite"))
    #expect(complaints.contains("\(review.stamp.id)"))
    #expect(world.log.kept == before && world.log.copies.isEmpty)
  }

  @Test("adds nothing at all when a file is missing or cannot be used")
  func unusable() {
    let before = world.log.kept
    #expect(world.run(["progress", "merge", laptop, "/media/gone.sqlite"]) == .failed)
    #expect(complaints.contains("cannot merge /media/gone.sqlite: no such file"))
    world.lookingFailure = FactLogFailure(
      cause: "a newer telequiz wrote /media/laptop.sqlite", advice: "Update telequiz")
    #expect(world.run(["progress", "merge", laptop]) == .failed)
    #expect(complaints.contains("cannot merge: a newer telequiz wrote /media/laptop.sqlite."))
    #expect(complaints.contains("Nothing was changed."))
    #expect(world.log.kept == before && world.log.copies.isEmpty)
  }
}
