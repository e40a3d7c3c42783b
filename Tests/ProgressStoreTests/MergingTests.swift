import Practice
import SimulatedPractice
import Testing

@testable import ProgressStore

@Suite("Files that have grown apart")
struct MergingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func store(_ name: String) throws -> ProgressStore {
    try ProgressStore(
      opening: folder.path(name), rules: FoldRules(renames: RandomHistory.renames))
  }

  /// What a file comes to after facts were added to it step by step.
  func grown(_ name: String, _ steps: [[Fact]], today: StudyDay) throws -> ProgressStore {
    let store = try store(name)
    for facts in steps { try store.append(facts, today: today) }
    return store
  }

  @Test(
    "come to the same facts and the same progress, whichever takes in the others, and how often",
    arguments: 0..<4 as Range<UInt64>)
  func merging(seed: UInt64) throws {
    var common = RandomHistory(seed: seed)
    let beginning = (0..<30).map { _ in common.next() }
    let rests = (1...2 as ClosedRange<UInt64>).map { machine in
      var history = RandomHistory(seed: seed &* 31 &+ machine)
      return (0..<25).map { _ in history.next() }
    }
    let today = common.today + 30
    let first = try grown("first", beginning + rests[0], today: today)
    let second = try grown("second", beginning + rests[1], today: today)
    let (facts, others) = try (first.facts(), second.facts())
    try first.append(others, today: today)
    try second.append(facts, today: today)
    let merged = try first.facts()
    #expect(Set(merged) == Set(facts + others) && merged.count == Set(merged).count)
    #expect(try second.facts() == merged)
    let progress = try first.progress(today: today)
    #expect(try second.progress(today: today) == progress)
    #expect(try first.savedState(on: today)?.progress == progress.progress)
    try first.append(others + facts, today: today)
    #expect(try first.facts() == merged)
    #expect(try first.progress(today: today) == progress)
    #expect(try first.verify(today: today).problems.allSatisfy { !$0.isWrongState })
  }

  @Test("are left as they are when one record contradicts another")
  func conflict() throws {
    let store = try grown("file", [[Made.review(1), Made.review(2)]], today: Made.day(0))
    let before = try store.facts()
    #expect(throws: ProgressStoreError.self) {
      try store.append([Made.review(3), Made.review(2, right: false)], today: Made.day(0))
    }
    #expect(try store.facts() == before)
  }

  @Test("tell how many records were gone through")
  func counting() throws {
    var counts: [Int] = []
    let facts = [Made.review(1), Made.review(2), Made.review(3)]
    try store("file").append(facts, today: Made.day(0)) { counts.append($0) }
    #expect(counts == [1, 2, 3])
  }
}

extension Verification.Problem {
  fileprivate var isWrongState: Bool { if case .wrongState = self { true } else { false } }
}
