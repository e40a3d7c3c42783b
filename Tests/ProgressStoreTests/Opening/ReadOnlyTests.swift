import Foundation
import GRDB
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
      #expect(try store.connection.read { try Int.fetchOne($0, sql: "pragma user_version") } == 1)
    }
    #expect(try folder.contents() == before)
  }

  @Test("is read where it is protected itself")
  func file() throws {
    _ = try ProgressStore(opening: path)
    try folder.setPermissions(0o444, of: "progress.sqlite")
    try expectReading(.notWritable)
  }

  @Test("is read where its folder is protected")
  func protectedFolder() throws {
    _ = try ProgressStore(opening: path)
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

  @Test("does not exist, and cannot be made: everything is as for somebody who starts")
  func nothing() throws {
    try expectReading(.notWritable)
    try asOrdinaryUser {
      let store = try ProgressStore(opening: folder.path("some/where/progress.sqlite"))
      guard case .readOnly(let error) = store.access, case .noFolder = error.kind else {
        Issue.record("the reason is another one")
        return
      }
    }
    #expect(try folder.contents().isEmpty)
  }
}
