import Foundation
import GRDB
import Practice
import Probability
import Testing

@testable import ProgressStore

@Suite("The schema")
struct SchemaTests {
  let folder: TemporaryFolder
  var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test("computes the study day of a fact as Swift does, also before 1970")
  func studyDay() throws {
    let database = try Connection.inMemory()
    try Schema.current.migrate(database, at: nil)
    var generator = SplitMix64(seed: 7)
    try database.write { database in
      for _ in 0..<2_000 {
        let moment = Moment(
          time: Timestamp(
            milliseconds: .random(in: -4_000_000_000_000...9_000_000_000_000, using: &generator)),
          offset: UTCOffset(minutes: .random(in: -1_500...1_500, using: &generator)))
        try database.execute(
          sql: """
            insert into session (id, time, utc_offset, session, ordinal)
            values (randomblob(16), ?, ?, zeroblob(16), 0)
            """, arguments: [moment.time.milliseconds, moment.offset.minutes])
        let day = try Int.fetchOne(
          database, sql: "select study_day from session where seq = last_insert_rowid()")
        #expect(day == moment.studyDay.number)
      }
    }
  }

  @Test(
    "lets facts and the ids in them only be added",
    arguments: [
      "session", "review", "sighting", "amendment", "void", "flag", "exam", "forgotten",
      "parameters", "name",
    ])
  func appendOnly(table: String) throws {
    let store = try ProgressStore(opening: path)
    try store.connection.write { database in
      let columns = try database.columns(in: table).map(\.name).filter { $0 != "study_day" }
      let values = columns.map { column in
        switch column {
        case "id" where table != "name", "session": "randomblob(16)"
        case "review": "zeroblob(16)"
        case "mode", "confidence", "comment", "text", "items", "model", "numbers": "'probe'"
        case "scope": "'item'"
        default: "1"
        }
      }
      if table != "name" { try database.execute(sql: "insert into name (text) values ('x')") }
      let insertion = "insert into \(table) (\(columns.joined(separator: ", "))) values"
      try database.execute(sql: "\(insertion) (\(values.joined(separator: ", ")))")
      for sql in [
        "delete from \(table)", "update \(table) set id = id",
        "insert or replace into \(table) select * from \(table)",
      ] {
        #expect(throws: DatabaseError.self) { try database.execute(sql: sql) }
      }
      #expect(try Int.fetchOne(database, sql: "select count(*) from \(table)") == 1)
    }
  }

  @Test("moves on in one step, after a copy of the file was made")
  func migration() throws {
    let newer = Schema(steps: Schema.current.steps + ["create table novelty (a integer) strict"])
    let old = try ProgressStore(opening: path)
    try old.connection.write { try $0.execute(sql: "insert into name (text) values ('kept')") }
    try old.connection.close()
    _ = try folder.write([1], to: "progress.sqlite.before-v\(newer.version)")
    let new = try ProgressStore(opening: path, schema: newer, patienceSeconds: 1)
    #expect(try new.connection.read { try $0.tableExists("novelty") })
    #expect(try Data(contentsOf: URL(filePath: path + ".before-v\(newer.version)")) == Data([1]))
    let copy = path + ".before-v\(newer.version)-2"
    #expect(try TemporaryFolder.permissions(copy) == 0o600)
    let texts = try ProgressStore(opening: copy).connection.read {
      try String.fetchAll($0, sql: "select text from name")
    }
    #expect(texts == ["kept"])
    #expect(
      throws: ProgressStoreError(
        .newerSchema(found: newer.version, supported: Schema.current.version), path: path)
    ) {
      try ProgressStore(opening: path)
    }
  }

  @Test("stays what it was when a step fails")
  func failedMigration() throws {
    let broken = Schema(
      steps: Schema.current.steps + [
        "create table novelty (a integer) strict; nonsense"
      ])
    try ProgressStore(opening: path).made()
    #expect(throws: ProgressStoreError.self) {
      try ProgressStore(opening: path, schema: broken, patienceSeconds: 1)
    }
    let store = try ProgressStore(opening: path)
    #expect(try !store.connection.read { try $0.tableExists("novelty") })
  }

  @Test("of a file that may only be read moves on in memory")
  func migrationInMemory() throws {
    let newer = Schema(steps: Schema.current.steps + ["create table novelty (a integer) strict"])
    let old = try ProgressStore(opening: path)
    try old.connection.write { try $0.execute(sql: "insert into name (text) values ('kept')") }
    try old.connection.close()
    try folder.setPermissions(0o444, of: "progress.sqlite")
    let before = try folder.contents()
    try asOrdinaryUser {
      let store = try ProgressStore(opening: path, schema: newer, patienceSeconds: 1)
      #expect(store.access != .full)
      let text = try store.connection.read { database in
        try String.fetchOne(database, sql: "select text from name, (select count(*) from novelty)")
      }
      #expect(text == "kept")
    }
    #expect(try folder.contents() == before)
  }
}
