import Foundation
import GRDB
import Practice
import ProjectFiles
import Testing

@testable import ProgressStore

@Suite("A file of a released schema")
struct ReleasedSchemaTests {
  let folder: TemporaryFolder
  var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  /// Makes a file as a released version of the program left it.
  func make(_ version: Int) throws {
    let fixture = ProjectFiles.url("Tests/ProgressStoreTests/Fixtures/schema-\(version).sql")
    let file = try DatabaseQueue(path: path)
    try file.writeWithoutTransaction {
      try $0.execute(sql: "pragma foreign_keys = off; pragma journal_mode = wal")
      try $0.execute(sql: String(contentsOf: fixture, encoding: .utf8))
    }
    try file.close()
  }

  @Test("is read and written on", arguments: 1...Schema.current.version)
  func opened(version: Int) throws {
    try make(version)
    let store = try ProgressStore(opening: path)
    #expect(store.access == .full)
    let everything = Made.everything(inSchema: version)
    #expect(try store.facts() == everything)
    #expect(try store.verify(today: Made.day(1)).problems == [])
    try store.append([Made.review(30, day: 2, session: 20)], today: Made.day(2))
    #expect(try store.facts().count == everything.count + 1)
    #expect(
      try store.progress(today: Made.day(2)).progress
        == Progress.folding(store.facts(), today: Made.day(2)).progress)
  }

  @Test("has what its step makes, so that no released step was edited")
  func unedited() throws {
    let sql = "select name || ': ' || sql from sqlite_schema where sql is not null order by name"
    for version in 1...Schema.current.version {
      try make(version)
      let made = try Connection.inMemory()
      try Schema(steps: Array(Schema.current.steps.prefix(version))).migrate(made, at: nil)
      #expect(
        try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: sql) }
          == made.read { try String.fetchAll($0, sql: sql) })
      try FileManager.default.removeItem(atPath: path)
    }
  }
}
