import Foundation
import GRDB
import Testing

@testable import ProgressStore

@Suite("A file that is not for us")
struct RefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Expects that a file is refused, and that nothing in the folder changes.
  func expectRefusal(
    of path: String, _ kind: ProgressStoreError.Kind, location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try folder.contents()
    #expect(throws: ProgressStoreError(kind, path: path), sourceLocation: location) {
      try ProgressStore(opening: path)
    }
    #expect(try folder.contents() == before, sourceLocation: location)
  }

  func database(_ name: String, _ sql: String) throws -> String {
    let queue = try DatabaseQueue(path: folder.path(name))
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    return folder.path(name)
  }

  @Test(
    "since a newer program wrote it is refused with both versions", arguments: ["delete", "wal"])
  func newer(journalMode: String) throws {
    let path = try database(
      "progress.sqlite",
      """
      pragma journal_mode = \(journalMode); pragma application_id = \(Schema.applicationID);
      pragma user_version = 7; create table novelty (a)
      """)
    try expectRefusal(of: path, .newerSchema(found: 7, supported: Schema.current.version))
  }

  @Test("is known for newer even while its version stands only in the log")
  func newerInTheLog() throws {
    let path = folder.path("progress.sqlite")
    try ProgressStore(opening: path).made()
    let newer = try Connection.writing(path)
    try newer.writeWithoutTransaction {
      try $0.execute(sql: "pragma user_version = \(Schema.current.version + 1)")
    }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(
      throws: ProgressStoreError(
        .newerSchema(found: Schema.current.version + 1, supported: Schema.current.version),
        path: path)
    ) {
      try ProgressStore(opening: path)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    try newer.close()
  }

  @Test("since another program wrote it is refused", arguments: [0, 12_345])
  func foreign(applicationID: Int) throws {
    let path = try database(
      "other.sqlite",
      "pragma journal_mode = wal; pragma application_id = \(applicationID); create table a (b)")
    try expectRefusal(of: path, .foreignDatabase)
  }

  @Test("since it is no SQLite file is refused")
  func noDatabase() throws {
    try expectRefusal(of: folder.write("hello".utf8, to: "text"), .notADatabase)
    try expectRefusal(of: folder.write(Data(count: 4_096), to: "zeros"), .notADatabase)
    try expectRefusal(of: folder.write("SQLite format 3\0".utf8, to: "short"), .notADatabase)
  }

  @Test("since it is no file is refused, without reading from it")
  func noFile() throws {
    try expectRefusal(of: folder.path, .notAFile)
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: ProgressStoreError(.notAFile, path: pipe)) { try ProgressStore(opening: pipe) }
  }

  @Test("since its path leads nowhere is refused", arguments: ["file/progress.sqlite", "link"])
  func noPath(name: String) throws {
    _ = try folder.write([], to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("missing/file"))
    let before = try folder.contents()
    for path in [folder.path(name), ""] {
      #expect(throws: ProgressStoreError.self) {
        try ProgressStore(opening: path).append([Made.review(1)], today: Made.day(0))
      }
    }
    #expect(try folder.contents() == before)
  }

  @Test("is not made anew beside the log of the lost one")
  func orphanedLog() throws {
    _ = try folder.write([1, 2, 3], to: "progress.sqlite-wal")
    try expectRefusal(of: folder.path("progress.sqlite"), .orphanedLog)
    _ = try folder.write([], to: "progress.sqlite")
    try expectRefusal(of: folder.path("progress.sqlite"), .orphanedLog)
  }

  @Test("since reading it is not allowed is refused")
  func unreadable() throws {
    let path = folder.path("progress.sqlite")
    try ProgressStore(opening: path).made()
    try folder.setPermissions(0o000, of: "progress.sqlite")
    try asOrdinaryUser {
      #expect(throws: ProgressStoreError(.notReadable, path: path)) {
        try ProgressStore(opening: path)
      }
    }
  }
}
