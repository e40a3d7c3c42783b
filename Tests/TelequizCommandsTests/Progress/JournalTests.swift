import Practice
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("A journal in front of a log")
struct JournalTests {
  let log = MemoryFactLog()
  let today = StudyDay(number: 10)
  let full = FactLogFailure(cause: "full", advice: "Free some space")

  func flag(_ number: UInt64) -> Fact {
    .flag(
      Flag(
        stamp: Stamp(
          id: FactID(high: 0, low: number),
          moment: Moment(time: Timestamp(milliseconds: 0), offset: UTCOffset(minutes: 0)),
          session: FactID(high: 1, low: 1), ordinal: Int(number)),
        item: ItemKey(bank: "b", item: "i"), bankRevision: Revision(hash: 0), comment: ""))
  }

  @Test("passes facts on at once")
  func saved() {
    let journal = Journal(log: log)
    #expect(journal.record([flag(1)], today: today) == .saved)
    #expect(log.kept == [flag(1)] && journal.waiting.isEmpty && journal.failure == nil)
  }

  @Test("keeps what the log does not take, in order, and passes it on with what follows")
  func unsaved() {
    let journal = Journal(log: log)
    log.failure = full
    #expect(journal.record([flag(1)], today: today) == .unsaved(full))
    #expect(journal.record([flag(2)], today: today) == .unsaved(full))
    #expect(journal.waiting == [flag(1), flag(2)] && journal.failure == full)
    log.failure = nil
    #expect(journal.record([flag(3)], today: today) == .saved)
    #expect(log.kept == [flag(1), flag(2), flag(3)] && journal.waiting.isEmpty)
  }

  @Test("the beginning of a session is saved with what is done in it first, and never alone")
  func beginning() {
    let journal = Journal(log: log)
    let start = Fact.session(SessionStart(stamp: flag(0).stamp))
    #expect(journal.record([start], today: today) == .saved)
    #expect(journal.record([], today: today) == .saved)
    #expect(log.kept.isEmpty)
    #expect(journal.record([flag(1)], today: today) == .saved)
    #expect(journal.record([flag(2)], today: today) == .saved)
    #expect(log.kept == [start, flag(1), flag(2)])
  }

  @Test("recording nothing tries again what waits")
  func nothing() {
    let journal = Journal(log: log)
    #expect(journal.record([], today: today) == .saved)
    log.failure = full
    _ = journal.record([flag(1)], today: today)
    #expect(journal.record([], today: today) == .unsaved(full))
    log.failure = nil
    #expect(journal.record([], today: today) == .saved)
    #expect(log.kept == [flag(1)])
  }
}
