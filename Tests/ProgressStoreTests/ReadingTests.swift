import GRDB
import Practice
import QuestionBank
import Testing

@testable import ProgressStore

@Suite("Reading progress")
struct ReadingTests {
  let folder: TemporaryFolder
  var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test("of somebody who starts gives nothing, and writes nothing")
  func nothing() throws {
    let store = try ProgressStore(opening: path)
    #expect(
      try store.progress(today: Made.day(0)) == SavedProgress(progress: Progress(), setAside: 0))
    #expect(try store.lastSession(today: Made.day(0)) == nil)
    #expect(try store.facts().isEmpty)
    #expect(try store.verify(today: Made.day(0)).isSound)
    try store.renewState(today: Made.day(0))
    try store.append([], today: Made.day(0))
    #expect(try folder.contents().isEmpty)
  }

  @Test("sees the file that another program makes meanwhile")
  func madeByAnother() throws {
    let store = try ProgressStore(opening: path)
    try ProgressStore(opening: path).append([Made.review(1)], today: Made.day(0))
    #expect(try store.facts() == [Made.review(1)])
    try store.append([Made.review(2)], today: Made.day(0))
    #expect(try store.facts() == [Made.review(1), Made.review(2)])
  }

  @Test("takes facts in on the day before they are dated, and sets them aside until then")
  func future() throws {
    let store = try ProgressStore(opening: path)
    let facts = [Made.review(1), Made.review(2, day: 3, right: false), Made.void(3, of: 1, day: 9)]
    try store.append(facts, today: Made.day(0))
    for day in [0, 1, 2, 3, 7, 8, 9, 2, 0, -2] {
      let saved = try store.progress(today: Made.day(day))
      let expected = Progress.folding(facts, today: Made.day(day))
      #expect(saved.progress == expected.progress)
      #expect(saved.setAside == expected.setAside)
      #expect(try store.savedState(on: Made.day(day)) != nil)
    }
    #expect(try store.progress(today: Made.day(1)).setAside == 2)
  }

  @Test("follows the banks of today, and the state is saved for them")
  func renames() throws {
    try ProgressStore(opening: path).append([Made.review(1)], today: Made.day(0))
    var renames = Renames()
    renames.banks["basics"] = "first-steps"
    let store = try ProgressStore(opening: path, rules: FoldRules(renames: renames))
    #expect(try store.savedState(on: Made.day(0)) == nil)
    let progress = try store.progress(today: Made.day(0)).progress
    #expect(Array(progress.items.keys) == [ItemKey(bank: "first-steps", item: "visit")])
    #expect(try store.savedState(on: Made.day(0)) != nil)
    let other = try ProgressStore(opening: path).progress(today: Made.day(0)).progress
    #expect(Array(other.items.keys) == [ItemKey(bank: "basics", item: "visit")])
  }

  @Test(
    "makes the state anew where it is damaged",
    arguments: [
      "update concept_state set stability = 0.0", "update concept_state set mastery = 'x'",
      "update item_state set answer = 999", "update item_state set last_seen = 9000000000000",
      "update subject_state set overall = '12'", "update fold set last_time = null",
      "delete from fold",
    ])
  func damaged(sql: String) throws {
    let facts = [Made.start(1), Made.review(2), Made.review(3, day: 1, right: false)]
    let store = try ProgressStore(opening: path)
    try store.append(facts, today: Made.day(1))
    let before = try store.progress(today: Made.day(1))
    try store.connection.writeWithoutTransaction { database in
      try database.execute(sql: "pragma foreign_keys = off; \(sql)")
    }
    #expect(try store.progress(today: Made.day(1)) == before)
    try store.append([Made.review(4, day: 2)], today: Made.day(2))
    let expected = Progress.folding(facts + [Made.review(4, day: 2)], today: Made.day(2))
    #expect(try store.progress(today: Made.day(2)).progress == expected.progress)
  }

  @Test("needs no right to write")
  func readOnly() throws {
    let facts = [Made.start(1), Made.review(2)]
    try ProgressStore(opening: path).append(facts, today: Made.day(0))
    try folder.setPermissions(0o444, of: "progress.sqlite")
    let path = path
    try asOrdinaryUser {
      let store = try ProgressStore(opening: path)
      #expect(try store.facts() == facts)
      #expect(
        try store.progress(today: Made.day(500)).progress
          == Progress.folding(facts, today: Made.day(500)).progress)
      #expect(try store.verify(today: Made.day(0)).isSound)
      #expect(throws: ProgressStoreError(.notWritable, path: path)) {
        try store.append([Made.review(3)], today: Made.day(0))
      }
    }
  }

  @Test("knows the last session by its last answer, also past the end of a study day")
  func lastSession() throws {
    let store = try ProgressStore(opening: path)
    let hours: Int64 = 3_600
    try store.append(
      [
        Made.start(1), Made.review(2, session: 1),
        // From 03:30 to 04:30 in the morning.
        Made.start(10, day: 1, seconds: 15 * hours + 1_800),
        Made.review(11, day: 1, seconds: 15 * hours + 1_900, session: 10),
        Made.review(12, day: 1, seconds: 16 * hours + 1_800, session: 10, right: false),
        Made.review(13, day: 1, seconds: 16 * hours + 1_900, session: 10),
        // Taken back, and on another day: does not count.
        Made.review(14, day: 5), Made.void(15, of: 14, day: 5),
        Made.void(16, of: 13, day: 5),
        // Opened and left again.
        Made.start(17, day: 6),
        // Set aside.
        Made.review(18, day: 30, session: 18),
      ], today: Made.day(6))
    #expect(
      try store.lastSession(today: Made.day(6))
        == LastSession(day: Made.day(2), answered: 2, right: 1))
    #expect(
      try store.lastSession(today: Made.day(29))
        == LastSession(day: Made.day(30), answered: 1, right: 1))
  }

  @Test("tells the last exam alone if it is not old, and takes it for no session of practice")
  func lastExam() throws {
    let store = try ProgressStore(opening: path)
    let answers = [
      Made.review(11, day: 5, session: 10, mode: .exam),
      Made.review(12, day: 6, session: 10, right: false, item: "other", mode: .exam),
      Made.void(13, of: 12, day: 6),
    ]
    let exam = [Made.exam(10, day: 5, items: ["visit", "other"])] + answers
    try store.append(
      [
        Made.exam(1, day: 4, items: ["visit"]),
        Made.review(2, day: 4, session: 1, mode: .exam), Made.review(3, day: 4, session: 9),
        Made.review(20, day: 7, session: 20, right: false), Made.forget(30, .item("third"), day: 7),
      ] + exam, today: Made.day(8))
    let found = try store.lastExamFacts(today: Made.day(8), withinDays: 14)
    #expect(Set(found.map(\.stamp.id)) == Set(exam.map(\.stamp.id) + [FactID(high: 0, low: 30)]))
    #expect(
      ExamRecord.all(in: found, today: Made.day(8)).last
        == ExamRecord.all(in: try store.facts(), today: Made.day(8)).last)
    #expect(try store.lastExamFacts(today: Made.day(30), withinDays: 14).isEmpty)
    #expect(try store.lastExamFacts(today: Made.day(1), withinDays: 14).isEmpty)
    try store.append([Made.exam(40, day: 8, items: ["visit"])], today: Made.day(8))
    try store.append([Made.review(41, day: 8, session: 40, mode: .exam)], today: Made.day(8))
    #expect(
      try store.lastSession(today: Made.day(8))
        == LastSession(day: Made.day(7), answered: 1, right: 0))
  }

  @Test("knows nothing of what is forgotten")
  func forgotten() throws {
    let store = try ProgressStore(opening: path)
    try store.append(
      [
        Made.start(1), Made.review(2, session: 1),
        Made.review(3, day: 1, session: 1, item: "other"),
        Made.forget(4, .item("other"), day: 2),
      ], today: Made.day(2))
    #expect(
      try store.lastSession(today: Made.day(2))
        == LastSession(day: Made.day(0), answered: 1, right: 1))
    try store.append([Made.forget(5, .all, day: 2, seconds: 1)], today: Made.day(2))
    #expect(try store.lastSession(today: Made.day(2)) == nil)
    #expect(try store.progress(today: Made.day(2)).progress == Progress())
    try store.append([Made.review(6, day: 3, session: 1)], today: Made.day(3))
    #expect(try store.progress(today: Made.day(3)).progress.items.count == 1)
  }
}
