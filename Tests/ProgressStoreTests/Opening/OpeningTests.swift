import Foundation
import GRDB
import Practice
import Testing

@testable import ProgressStore

@Suite("Opening a progress file")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("makes the file and the folders above it for their owner alone, whatever the umask")
  func creation() async {
    // The umask belongs to the whole process.
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      umask(0o277)
      let path = folder.path("data/telequiz/progress.sqlite")
      try ProgressStore(opening: path).append([Made.review(1)], today: Made.day(0))
      try #require(try TemporaryFolder.permissions(folder.path("data")) == 0o700)
      try #require(try TemporaryFolder.permissions(folder.path("data/telequiz")) == 0o700)
      try #require(try TemporaryFolder.permissions(path) == 0o600)
      let store = try ProgressStore(opening: path).made()
      try #require(store.access == .full)
      try #require(try TemporaryFolder.permissions(path + "-wal") == 0o600)
    }
  }

  @Test("follows links, also to a file that does not exist yet")
  func links() throws {
    let link = folder.path("link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.path("progress.sqlite"))
    let stores = try (0..<2).map { _ in try ProgressStore(opening: link).made() }
    #expect(stores.allSatisfy { $0.access == .full })
    #expect(try TemporaryFolder.permissions(folder.path("progress.sqlite")) == 0o600)
  }

  @Test("leaves the permissions of a file that is there as they are")
  func existingPermissions() throws {
    let path = try folder.write([], to: "progress.sqlite")
    try folder.setPermissions(0o640, of: "progress.sqlite")
    try ProgressStore(opening: path).made()
    #expect(try TemporaryFolder.permissions(path) == 0o640)
  }

  @Test("writes every commit to the disk before it returns, and defends itself")
  func settings() throws {
    let store = try ProgressStore(opening: folder.path("progress.sqlite"))
    let settings = try store.connection.read { database in
      try [
        "journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check",
        "recursive_triggers", "busy_timeout", "application_id", "user_version",
      ].map { try String.fetchOne(database, sql: "pragma \($0)") ?? "nothing" }
    }
    #expect(
      settings == [
        "wal", "2", "1", "0", "1", "1", "5000", "1953263994", "\(Schema.current.version)",
      ])
    #expect(throws: DatabaseError.self) {
      try store.connection.writeWithoutTransaction { database in
        try database.execute(sql: "attach ':memory:' as other")
      }
    }
  }

  @Test("finds again what was made before, also when an empty file or database was there first")
  func again() throws {
    let path = folder.path("progress.sqlite")
    for _ in 0..<2 { #expect(try ProgressStore(opening: path).made().access == .full) }
    let empty = folder.path("empty.sqlite")
    let queue = try DatabaseQueue(path: empty)
    try queue.writeWithoutTransaction { try $0.execute(sql: "pragma journal_mode = wal; vacuum") }
    try queue.close()
    #expect(try ProgressStore(opening: empty).made().access == .full)
  }

  @Test(
    "takes no path for anything but a file",
    arguments: [":memory:", "file:x?mode=memory", "a%41?b#c.sqlite", "ü ☂.sqlite"])
  func oddNames(name: String) throws {
    let path = folder.path(name)
    try ProgressStore(opening: path).made()
    #expect(FileManager.default.fileExists(atPath: path))
    let file = try Connection.readingUnlocked(path)
    #expect(
      try file.read { try Int.fetchOne($0, sql: "pragma user_version") } == Schema.current.version)
  }

  @Test("is done by many threads at once, the first time too")
  func atOnce() async throws {
    let path = folder.path("progress.sqlite")
    try await withThrowingTaskGroup(of: ProgressStore.Access.self) { group in
      for _ in 0..<8 { group.addTask { try ProgressStore(opening: path).made().access } }
      for try await access in group { #expect(access == .full) }
    }
  }
}
