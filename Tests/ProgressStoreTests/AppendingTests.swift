import Foundation
import GRDB
import Practice
import Probability
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@testable import ProgressStore

@Suite("Appending facts")
struct AppendingTests {
  let folder: TemporaryFolder
  var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "keeps what is saved equal to a fold of all facts", arguments: 1...8 as ClosedRange<UInt64>)
  func savedState(seed: UInt64) throws {
    let rules = seed.isMultiple(of: 3) ? FoldRules(renames: RandomHistory.renames) : FoldRules()
    let stores = try (0..<2).map { _ in try ProgressStore(opening: path, rules: rules) }
    var history = RandomHistory(seed: seed)
    history.oddPercent = Int(seed) * 3
    var facts: [Fact] = []
    for step in 0..<50 {
      let new = history.next()
      facts += new
      try stores[step % 2].append(new, today: history.today)
      let expected = Progress.folding(
        facts, today: history.today, renames: rules.renames, model: rules.model)
      let saved = try stores[(step + 1) % 2].savedState(on: history.today)
      let found = try #require(saved, "step \(step): nothing that holds was saved")
      try #require(found.progress == expected.progress, "step \(step)")
      #expect(found.state.setAside == expected.setAside)
      #expect(found.state.last == expected.last)
    }
    #expect(try stores[0].facts() == facts.sorted { $0.stamp < $1.stamp })
  }

  @Test("leads to the same facts and the same state in whatever order they come")
  func anyOrder() throws {
    var history = RandomHistory(seed: 99)
    let facts = (0..<80).flatMap { _ in history.next() }
    var generator = SplitMix64(seed: 5)
    let states = try (0..<3).map { index in
      let store = try ProgressStore(opening: folder.path("\(index).sqlite"))
      var left = index == 0 ? facts : facts.shuffled(using: &generator)
      while !left.isEmpty {
        try store.append(Array(left.prefix(7)), today: history.today)
        left.removeFirst(min(7, left.count))
      }
      #expect(try store.facts() == facts.sorted { $0.stamp < $1.stamp })
      return try store.progress(today: history.today)
    }
    #expect(Set(states).count == 1)
  }

  @Test("reads nothing but what the facts are about when they come last")
  func lastFacts() throws {
    let store = try ProgressStore(opening: path)
    var history = RandomHistory(seed: 1)
    history.oddPercent = 0
    for _ in 0..<10 { try store.append(history.next(), today: history.today) }
    // A fact that nobody can read would be in the way of a fold of everything.
    try store.connection.write { database in
      try database.execute(
        sql: """
          insert into sighting (id, time, utc_offset, session, ordinal, subject, bank, item, answer)
          values (zeroblob(16), 9000000000000000, 0, zeroblob(16), 0, 1, 1, 1, 1)
          """)
    }
    #expect(throws: ProgressStoreError.self) { try store.facts() }
    for _ in 0..<10 { try store.append(history.next(), today: history.today) }
  }

  @Test("reads an answer as was said of it before it came, as when files were merged")
  func revisedBefore() throws {
    let store = try ProgressStore(opening: path)
    let facts = [
      Made.void(1, of: 3), Made.guess(2, of: 4), Made.review(3, seconds: 5, right: false),
      Made.review(4, seconds: 6),
    ]
    for fact in facts { try store.append([fact], today: Made.day(0)) }
    let progress = try store.progress(today: Made.day(0)).progress
    #expect(progress == Progress.folding(facts, today: Made.day(0)).progress)
    #expect(progress.concepts.values.map(\.answerCount) == [1])
    #expect(progress.concepts.values.map(\.rated?.rating) == [.hard])
  }

  @Test("does nothing when they are there already")
  func twice() throws {
    let store = try ProgressStore(opening: path)
    var history = RandomHistory(seed: 3)
    let facts = (0..<20).flatMap { _ in history.next() }
    try store.append(facts, today: history.today)
    let before = try store.progress(today: history.today)
    try store.append(facts.reversed(), today: history.today)
    #expect(try store.facts().count == facts.count)
    #expect(try store.progress(today: history.today) == before)
  }

  @Test("refuses another fact under the same identity, and adds none of those that came with it")
  func conflict() throws {
    let store = try ProgressStore(opening: path)
    var history = RandomHistory(seed: 4)
    history.oddPercent = 0
    let first = history.next()
    try store.append(first, today: history.today)
    guard let known = first.last else { return }
    var stamp = known.stamp
    stamp.ordinal += 1
    let other = Fact.void(Fact.Void(stamp: stamp, review: stamp.session))
    #expect(throws: ProgressStoreError(.conflictingFact(stamp.id), path: path)) {
      try store.append(history.next() + [other], today: history.today)
    }
    #expect(try store.facts() == first)
  }

  @Test(
    "refuses what cannot have happened",
    arguments: [(Int64.max, 0, 0), (Int64.min, 0, 0), (0, 100_000, 0), (0, 0, -1), (0, 0, .max)])
  func impossible(milliseconds: Int64, minutes: Int, ordinal: Int) throws {
    let store = try ProgressStore(opening: path)
    let id = FactID(high: 1, low: 1)
    let moment = Moment(
      time: Timestamp(milliseconds: milliseconds), offset: UTCOffset(minutes: minutes))
    let start = SessionStart(stamp: Stamp(id: id, moment: moment, session: id, ordinal: ordinal))
    #expect(throws: ProgressStoreError(.impossibleFact(id), path: path)) {
      try store.append([.session(start)], today: StudyDay(number: 0))
    }
  }

  @Test("by two programs at the same time loses nothing")
  func concurrently() async throws {
    let path = path
    let histories = (0..<3).map { seed in
      var history = RandomHistory(seed: 100 + UInt64(seed))
      return (batches: (0..<12).map { _ in history.next() }, today: history.today)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for history in histories {
        group.addTask {
          let store = try ProgressStore(opening: path, patienceSeconds: 60)
          for batch in history.batches { try store.append(batch, today: history.today) }
        }
      }
      try await group.waitForAll()
    }
    let facts = histories.flatMap(\.batches).flatMap { $0 }
    let today = histories.map(\.today).max() ?? StudyDay(number: 0)
    let store = try ProgressStore(opening: path)
    #expect(Set(try store.facts()) == Set(facts))
    #expect(
      try store.progress(today: today).progress == Progress.folding(facts, today: today).progress)
  }

  @Test("is on the disk when it returns: a program that is killed at once has saved it")
  func killed() async throws {
    let path = path
    var history = RandomHistory(seed: 6)
    let facts = history.next()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      var history = RandomHistory(seed: 6)
      let facts = history.next()
      try ProgressStore(opening: path).append(facts, today: history.today)
      kill(getpid(), SIGKILL)
    }
    #expect(Set(try ProgressStore(opening: path).facts()) == Set(facts))
  }
}
