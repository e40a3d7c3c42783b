import Practice
import QuestionBank
import SimulatedPractice
import Testing

@Suite("The union of files that have grown apart")
struct FactUnionTests {
  /// Three files of one learner: a common beginning, then days on machines that knew nothing of each
  /// other.
  static func filesGrownApart(seed: UInt64) -> [[Fact]] {
    var common = RandomHistory(seed: seed)
    let beginning = (0..<40).flatMap { _ in common.next() }
    return (1...3 as ClosedRange<UInt64>).map { machine in
      var history = RandomHistory(seed: seed &* 31 &+ machine)
      return beginning + (0..<30).flatMap { _ in history.next() }
    }
  }

  static func union(_ files: [Fact]...) throws -> Set<Fact> {
    let first = try #require(files.first)
    var union = FactUnion(of: first)
    for file in files.dropFirst() { _ = try union.add(file) }
    #expect(Set(union.added).isDisjoint(with: first))
    return Set(first + union.added)
  }

  @Test("is the same from either side", arguments: 0..<12 as Range<UInt64>)
  func commutative(seed: UInt64) throws {
    let files = Self.filesGrownApart(seed: seed)
    let either = try Self.union(files[0], files[1])
    #expect(try Self.union(files[1], files[0]) == either)
    #expect(either == Set(files[0] + files[1]))
  }

  @Test("is the same however files are grouped", arguments: 0..<12 as Range<UInt64>)
  func associative(seed: UInt64) throws {
    let files = Self.filesGrownApart(seed: seed)
    let left = try Self.union(Array(Self.union(files[0], files[1])), files[2])
    let right = try Self.union(files[0], Array(Self.union(files[1], files[2])))
    #expect(left == right)
  }

  @Test("of a file with itself adds nothing, and neither does a second time")
  func idempotent() throws {
    let files = Self.filesGrownApart(seed: 5)
    var union = FactUnion(of: files[0])
    #expect(try union.add(files[0]) == 0)
    let new = try union.add(files[1])
    #expect(new == Set(files[1]).subtracting(files[0]).count)
    #expect(try union.add(files[1].reversed()) == 0)
    #expect(union.added.count == new)
  }

  @Test("comes to the same progress in any order", arguments: 0..<12 as Range<UInt64>)
  func sameProgress(seed: UInt64) throws {
    let files = Self.filesGrownApart(seed: seed)
    let today = StudyDay(number: 21_000)
    let orders = [[0, 1, 2], [2, 1, 0], [1, 1, 2, 0, 2]]
    let folded = try orders.map { order in
      var union = FactUnion(of: [])
      for index in order { _ = try union.add(files[index]) }
      return Progress.folding(union.added, today: today, renames: RandomHistory.renames)
    }
    #expect(folded.allSatisfy { $0.progress == folded[0].progress })
    #expect(folded.allSatisfy { $0.setAside == folded[0].setAside })
  }

  @Test("refuses another fact of the same identity, and adds nothing of that file")
  func conflict() throws {
    let facts = Self.filesGrownApart(seed: 1)[0]
    let index = try #require(facts.firstIndex { if case .review = $0 { true } else { false } })
    guard case .review(var review) = facts[index] else { return }
    review.latencyMilliseconds += 1
    var union = FactUnion(of: [facts[index]])
    let other = [facts[index == 0 ? 1 : 0], .review(review)]
    #expect(throws: FactUnion.Conflict(id: review.stamp.id)) { try union.add(other) }
    #expect(union.added.isEmpty)
    var empty = FactUnion(of: [])
    #expect(throws: FactUnion.Conflict.self) { try empty.add([facts[index], .review(review)]) }
  }
}
