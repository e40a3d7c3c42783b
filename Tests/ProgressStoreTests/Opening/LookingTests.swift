import Foundation
import GRDB
import Practice
import Testing

@testable import ProgressStore

@Suite("A file that is only looked into")
struct LookingTests {
  let folder: TemporaryFolder
  var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test("tells its facts, and nothing in its folder changes")
  func facts() throws {
    let store = try ProgressStore(opening: path)
    let facts = [Made.start(1), Made.review(2), Made.review(3, seconds: 20)]
    try store.append(facts, today: Made.day(0))
    store.close()
    let before = try folder.contents()
    #expect(try ProgressStore.facts(lookingInto: path)?.count == facts.count)
    #expect(try folder.contents() == before)
  }

  @Test("is read while another program has it open")
  func open() throws {
    let store = try ProgressStore(opening: path)
    let facts = [Made.start(1), Made.review(2), Made.review(3, seconds: 20)]
    try store.append(facts, today: Made.day(0))
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try ProgressStore.facts(lookingInto: path)?.count == facts.count)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try store.facts().count == facts.count)
  }

  @Test("is examined too: what is wrong with its facts is told, and what is kept for speed is not")
  func examined() throws {
    let store = try ProgressStore(opening: path)
    let facts = [Made.start(1), Made.review(2), Made.review(3, seconds: 20)]
    try store.append(facts, today: Made.day(0))
    store.close()
    let file = try DatabaseQueue(path: path)
    try file.write { try $0.execute(sql: "delete from item_state") }
    try file.close()
    let sound = try #require(try ProgressStore.examinedFacts(lookingInto: path))
    #expect(sound.problems.isEmpty && Set(sound.facts) == Set(facts))
    try store.append([Made.void(9, of: 8)], today: Made.day(0))
    store.close()
    let odd = try ProgressStore.examinedFacts(lookingInto: path)
    #expect(odd?.problems == [.missingReview(FactID(high: 0, low: 8))])
    #expect(try ProgressStore.examinedFacts(lookingInto: folder.path("none")) == nil)
  }

  @Test("is not made where there is none")
  func none() throws {
    #expect(try ProgressStore.facts(lookingInto: path) == nil)
    #expect(try folder.contents().isEmpty)
  }

  @Test("is refused as when it is opened if it is not ours, or newer")
  func refused() throws {
    let text = try folder.write("hello".utf8, to: "text")
    let newer = try DatabaseQueue(path: folder.path("newer.sqlite"))
    try newer.writeWithoutTransaction {
      try $0.execute(
        sql: """
          pragma application_id = \(Schema.applicationID); pragma user_version = 7;
          create table novelty (a)
          """)
    }
    try newer.close()
    let before = try folder.contents()
    #expect(throws: ProgressStoreError(.notADatabase, path: text)) {
      try ProgressStore.facts(lookingInto: text)
    }
    let path = folder.path("newer.sqlite")
    #expect(
      throws: ProgressStoreError(
        .newerSchema(found: 7, supported: Schema.current.version), path: path)
    ) {
      try ProgressStore.facts(lookingInto: path)
    }
    #expect(try folder.contents() == before)
  }
}
