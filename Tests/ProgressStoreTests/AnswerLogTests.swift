import Practice
import SimulatedPractice
import Testing

@testable import ProgressStore

@Suite("The answers of a file as a log")
struct AnswerLogTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("are those of its facts, amended and in order", arguments: 1...6 as ClosedRange<UInt64>)
  func equalsFacts(seed: UInt64) throws {
    let store = try ProgressStore(opening: folder.path("progress.sqlite"))
    var history = RandomHistory(seed: seed)
    for _ in 0..<120 { try store.append(history.next(), today: history.today) }
    let saved = try store.answerLog(today: history.today)
    let made = AnswerLog(try store.facts(), today: history.today)
    #expect(saved.setAside == made.setAside)
    #expect(saved.rows.map(\.stamp) == made.rows.map(\.stamp))
    #expect(saved.spelled == made.spelled)
  }

  @Test("are none where there is no file")
  func noFile() throws {
    let store = try ProgressStore(opening: folder.path("none.sqlite"))
    #expect(try store.answerLog(today: Made.day(0)).rows.isEmpty)
  }
}

extension AnswerLog {
  /// The rows with their names, whatever their numbers are.
  fileprivate var spelled: [String] {
    rows.map { row in
      let item = [row.subject, row.bank, row.item, row.answer].map(name).joined(separator: " ")
      let said = row.response.map { said in
        let reason =
          switch said.reason {
          case .none: "none"
          case .allHold: "all hold"
          case .fails(let criterion): name(criterion)
          }
        return "\(name(said.concept)) \(name(said.category)) \(said.mode) \(said.probeSize)"
          + " \(said.rating) \(said.confidence) \(said.usedHint) \(reason)"
          + " \(said.latencyMilliseconds) \(said.bankRevision)"
      }
      return "\(item): \(said ?? "shown")"
    }
  }
}
