import Foundation
import GRDB
import Practice
import Testing

@testable import ProgressStore

@Suite("A file that may only be read")
struct ReadOnlyTests {
  let folder: TemporaryFolder
  var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  func expectReading(_ reason: ProgressStoreError.Kind? = nil) throws {
    let before = try folder.contents()
    try asOrdinaryUser {
      let store = try ProgressStore(opening: path)
      guard case .readOnly(let error) = store.access else {
        Issue.record("the file was opened for writing")
        return
      }
      if let reason { #expect(error == ProgressStoreError(reason, path: path)) }
      #expect(
        try store.connection.read { try Int.fetchOne($0, sql: "pragma user_version") }
          == Schema.current.version)
    }
    #expect(try folder.contents() == before)
  }

  @Test("is read where it is protected itself")
  func file() throws {
    try ProgressStore(opening: path).made()
    try folder.setPermissions(0o444, of: "progress.sqlite")
    try expectReading(.notWritable)
  }

  @Test("is read where its folder is protected")
  func protectedFolder() throws {
    try ProgressStore(opening: path).made()
    try folder.setPermissions(0o666, of: "progress.sqlite")
    try expectReading()
  }

  @Test("is read through its log where another program left one")
  func log() throws {
    let store = try ProgressStore(opening: path)
    try store.connection.write { try $0.execute(sql: "insert into name (text) values ('a')") }
    for name in ["progress.sqlite", "progress.sqlite-wal", "progress.sqlite-shm"] {
      try folder.setPermissions(0o644, of: name)
    }
    try asOrdinaryUser {
      let reader = try ProgressStore(opening: path)
      #expect(
        try reader.connection.read { try String.fetchOne($0, sql: "select text from name") } == "a")
    }
  }

  @Test("is written as soon as it may be")
  func again() throws {
    try ProgressStore(opening: path).append([Made.review(1)], today: Made.day(0))
    try folder.setPermissions(0o444, of: "progress.sqlite")
    let store = try openedByOrdinaryUser()
    try folder.setPermissions(0o777, of: ".")
    try folder.setPermissions(0o666, of: "progress.sqlite")
    try asOrdinaryUser { try store.append([Made.review(2)], today: Made.day(0)) }
    #expect(try store.facts() == [Made.review(1), Made.review(2)])
    #expect(store.access == .full)
  }

  private func openedByOrdinaryUser() throws -> ProgressStore {
    var opened: ProgressStore?
    try asOrdinaryUser {
      let store = try ProgressStore(opening: path)
      #expect(throws: ProgressStoreError(.notWritable, path: path)) {
        try store.append([Made.review(2)], today: Made.day(0))
      }
      opened = store
    }
    return try #require(opened)
  }

  @Test("does not exist and cannot be made: saving says so, and everything else goes on")
  func nothing() throws {
    try asOrdinaryUser {
      let store = try ProgressStore(opening: path)
      #expect(throws: ProgressStoreError(.notWritable, path: path)) {
        try store.append([Made.review(1)], today: Made.day(0))
      }
      #expect(try store.progress(today: Made.day(0)).progress == Progress())
      let deep = try ProgressStore(opening: folder.path("some/where/progress.sqlite"))
      do {
        try deep.append([Made.review(1)], today: Made.day(0))
        Issue.record("a folder was made")
      } catch let error as ProgressStoreError {
        guard case .noFolder(let missing, _) = error.kind else { throw error }
        #expect(missing == folder.path("some"))
      }
    }
    #expect(try folder.contents().isEmpty)
  }
}
