import Practice
import QuestionBank
import SimulatedPractice
import Testing

@Suite("A replay of a log")
struct ReplayTests {
  /// Some hundreds of facts of every kind.
  func history(seed: UInt64) -> (facts: [Fact], today: StudyDay) {
    var history = RandomHistory(seed: seed)
    var facts: [Fact] = []
    for _ in 0..<300 { facts += history.next() }
    return (facts, history.today)
  }

  @Test("comes to what a fold of the facts comes to", arguments: 1...20 as ClosedRange<UInt64>)
  func equalsFolding(seed: UInt64) {
    let (facts, today) = history(seed: seed)
    for renames in [Renames(), RandomHistory.renames] {
      let log = AnswerLog(facts.shuffled(), today: today)
      var replay = Replay(of: log, renames: renames)
      for row in log.rows { _ = replay.apply(row) }
      let folded = Progress.folding(facts, today: today, renames: renames)
      #expect(replay.progress == folded.progress)
      #expect(log.setAside == folded.setAside)
    }
  }

  @Test("tells of every answer what it met")
  func steps() throws {
    var history = History()
    history.sighting("c0-2", on: 0)
    for (day, right) in [(0, true), (1, true), (4, false)] {
      history.review("c0-0", right: right, on: day, probeSize: 1)
    }
    history.review("c0-2", right: true, on: 5, mode: .extra)
    let log = AnswerLog(history.facts, today: Sample.day(9))
    var replay = Replay(of: log)
    let steps = log.rows.compactMap { replay.apply($0) }
    #expect(steps.map(\.isFirstEver) == [true, false, false, false])
    #expect(
      steps.map(\.exposure) == [.fresh, .seen(daysAgo: 1), .seen(daysAgo: 3), .seen(daysAgo: 5)])
    #expect(steps.map { $0.settlement?.isRemembered } == [true, true, false, nil])
    #expect(steps[0].settlement?.before == nil && steps[0].settlement?.retrievability == nil)
    let lapse = try #require(steps[2].settlement)
    #expect(lapse.before == steps[1].settlement?.after)
    #expect(lapse.retrievability.map { $0 > 0 && $0 < 1 } == true)
    #expect(lapse.after.lapses == 1)
    #expect(steps.allSatisfy { replay.items[Int($0.item)].bank == "bank" })
    #expect(
      replay.categories[Int(steps[2].response)].category
        != replay.categories[Int(steps[2].answer)].category)
  }
}
