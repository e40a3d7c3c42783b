import GRDB
import Practice
import SimulatedPractice
import Testing

@testable import ProgressStore

@Suite("Checking a progress file")
struct VerificationTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore(opening: folder.path("progress.sqlite"))
  }

  func change(_ sql: String) throws {
    try store.connection.writeWithoutTransaction { database in
      try database.execute(sql: "pragma foreign_keys = off; \(sql)")
    }
  }

  func problems() throws -> [Verification.Problem] {
    try store.verify(today: Made.day(1)).problems
  }

  @Test("finds a sound one sound, whatever happened")
  func sound() throws {
    let store = try ProgressStore(opening: folder.path("random.sqlite"))
    var history = RandomHistory(seed: 21)
    history.oddPercent = 0
    for _ in 0..<30 { try store.append(history.next(), today: history.today) }
    let found = try store.verify(today: history.today)
    #expect(found.problems == [])
    #expect(found.facts == (try store.facts().count))
    #expect(found.reviews > 0 && found.reviews < found.facts)
    #expect(found.setAside == 0 && found.schema == Schema.current.version)
    #expect(try self.store.verify(today: Made.day(0)).isSound, "an empty file is sound too")
  }

  @Test("finds state that is not what the facts come to, and makes it anew when asked")
  func wrongState() throws {
    try store.append([Made.start(1), Made.review(2)], today: Made.day(1))
    try change("update concept_state set answer_count = 7")
    #expect(try problems() == [.wrongState(items: 0, concepts: 1, subjects: 0)])
    try change("delete from item_state")
    #expect(try problems() == [.wrongState(items: 1, concepts: 1, subjects: 0)])
    try store.renewState(today: Made.day(1))
    #expect(try problems() == [])
  }

  @Test("does not mind state that does not hold any more: it is made anew where it is needed")
  func outdated() throws {
    try store.append([Made.start(1), Made.review(2)], today: Made.day(1))
    try change("update fold set rules = 'other'; delete from item_state")
    #expect(try problems() == [])
  }

  @Test("finds a schema that was tampered with")
  func tampered() throws {
    try change("drop trigger review_is_final; drop index void_by_review")
    #expect(
      try problems() == [
        .strangeSchema(object: "review_is_final"), .strangeSchema(object: "void_by_review"),
      ])
  }

  @Test("finds facts that no session writes")
  func oddFacts() throws {
    try store.append(
      [Made.review(2), Made.void(4, of: 9), Made.guess(3, of: 8)], today: Made.day(1))
    var start = Made.stamp(5, session: 6)
    start.ordinal = 3
    try store.append([.session(SessionStart(stamp: start))], today: Made.day(1))
    let ids = [8, 9].map { FactID(high: 0, low: $0) }
    #expect(
      Set(try problems()) == Set(ids.map { .missingReview($0) } + [.strangeSession(start.id)]))
    try change(
      """
      insert into flag (id, time, utc_offset, session, ordinal, bank, item, bank_revision, comment)
      select id, time, utc_offset, session, ordinal, bank, item, 1, '' from review
      """)
    let review = Made.stamp(2)
    #expect(
      try problems().starts(with: [
        .sharedIdentity(review.id), .sharedPlace(session: review.session, ordinal: 2),
      ]))
  }

  @Test("finds facts that cannot be read, or that name nothing")
  func unreadable() throws {
    try store.append([Made.review(2)], today: Made.day(1))
    try change(
      """
      insert into sighting (id, time, utc_offset, session, ordinal, subject, bank, item, answer)
      values (randomblob(16), 0, 0, zeroblob(16), 0, 99, 1, 1, 1)
      """)
    #expect(
      try problems() == [
        .danglingName(table: "sighting"),
        .unreadableFacts("a value in sighting, column subject, makes no sense"),
      ])
  }
}
