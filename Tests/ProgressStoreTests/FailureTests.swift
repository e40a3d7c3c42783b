import Foundation
import GRDB
import Practice
import Testing

@testable import ProgressStore

@Suite("When saving fails")
struct FailureTests {
  let folder: TemporaryFolder
  var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test("on a full disk, everything before is safe, and it can be tried again")
  func fullDisk() throws {
    let store = try ProgressStore(opening: path)
    try store.connection.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "pragma page_count") ?? 0
      try database.execute(sql: "pragma max_page_count = \(pages + 2)")
    }
    var saved: [Fact] = []
    var failed: [Fact] = []
    for number in 1...2_000 where failed.isEmpty {
      let fact = Made.flag(UInt64(number), comment: String(repeating: "x", count: 500))
      do {
        try store.append([fact], today: Made.day(0))
        saved.append(fact)
      } catch {
        #expect(error == ProgressStoreError(.diskFull, path: path))
        failed = [fact]
      }
    }
    #expect(!failed.isEmpty)
    #expect(try store.facts() == saved)
    #expect(try store.verify(today: Made.day(0)).isSound)
    try store.connection.writeWithoutTransaction { database in
      try database.execute(sql: "pragma max_page_count = 100000")
    }
    try store.append(failed, today: Made.day(0))
    #expect(try store.facts() == saved + failed)
  }

  @Test("since another program keeps the file locked, it says so after its patience")
  func locked() throws {
    let store = try ProgressStore(opening: path, patienceSeconds: 0.02)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "begin immediate") }
    #expect(throws: ProgressStoreError(.locked, path: path)) {
      try store.append([Made.review(1)], today: Made.day(0))
    }
    try other.inDatabase { try $0.execute(sql: "rollback") }
    try store.append([Made.review(1)], today: Made.day(0))
  }

  @Test("since the file was moved, deleted or replaced, nothing is written into the void")
  func moved() throws {
    let store = try ProgressStore(opening: path)
    try store.append([Made.review(1)], today: Made.day(0))
    let elsewhere = folder.path("elsewhere.sqlite")
    try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
    for _ in 0..<2 {
      #expect(throws: ProgressStoreError(.moved, path: path)) {
        try store.append([Made.review(2)], today: Made.day(0))
      }
      _ = try folder.write([], to: "progress.sqlite")
    }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: elsewhere, toPath: path)
    try store.append([Made.review(2)], today: Made.day(0))
    #expect(try store.facts().count == 2)
  }
}
