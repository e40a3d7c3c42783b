import Practice
import SimulatedPractice
import Testing

@Suite("The summary of a session")
struct SummaryTests {
  /// The summary of a session on a day in which every answer is right, or none is.
  func sessionSummary(after history: History, on day: Int, right: Bool) -> Summary? {
    var sitting = Sitting(
      Sample.curriculum(concepts: 2, examples: 8), progress: history.progress,
      at: Sample.noon(day))
    sitting.finish { _ in right }
    return sitting.summary
  }

  @Test("tells which concepts have another due day, and which one before")
  func moves() throws {
    var history = History()
    for item in ["c0-0", "c0-1"] { history.review(item, of: 0, right: true, on: 0) }
    let before = try #require(history.concept(0)?.rated)
    let days = PracticeRules().interval(of: Sample.key(0), after: before).days
    let summary = try #require(sessionSummary(after: history, on: 20, right: true))
    let known = try #require(summary.moved.first { $0.concept == Sample.key(0) })
    let new = try #require(summary.moved.first { $0.concept == Sample.key(1) })
    #expect(summary.moved.count == 2 && known.daysBefore == days && new.daysBefore == nil)
    #expect(known.days > days)
    #expect(summary.unmet == 0 && summary.stillDue == 0)
  }

  @Test("tells what is due sooner after a miss, and of nothing that stayed as it was")
  func misses() throws {
    var history = History()
    for item in ["c0-0", "c0-1"] { history.review(item, of: 0, right: true, on: 0) }
    for day in [3, 9] { history.review("c0-2", of: 0, right: true, on: day, probeSize: 1) }
    let summary = try #require(sessionSummary(after: history, on: 30, right: false))
    let move = try #require(summary.moved.first { $0.concept == Sample.key(0) })
    #expect(move.days < move.daysBefore ?? 0)
    #expect(Set(summary.moved.map(\.concept)).count == summary.moved.count)
  }
}
