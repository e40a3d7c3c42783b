import BankExchange
import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@testable import TelequizCommands

@Suite("Records read from text")
struct FactImportTests {
  static func lines(_ text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  @Test("are the records that were exported, whatever they are", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(seed: UInt64) {
    var history = RandomHistory(seed: seed)
    history.oddPercent = 50
    let facts = (0..<60).flatMap { _ in history.next() }
    let text = FactExport(facts, renames: RandomHistory.renames).text
    var found = FactImport(into: [])
    found.read(lines: Self.lines(text))
    #expect(found.skipped.isEmpty)
    #expect(found.new == facts.sorted { $0.stamp < $1.stamp })
    var again = FactImport(into: facts)
    again.read(lines: Self.lines(text))
    #expect(again.new.isEmpty && again.alreadyThere == facts.count)
  }

  /// The line of a session's beginning.
  let line =
    #"{"type":"session","id":"00000000-0000-0000-0000-000000000001","at":"2026-11-22T11:00:00Z","#
    + #""utcOffset":60,"session":"00000000-0000-0000-0000-000000000001","ordinal":0}"#

  @Test(
    "are left out one by one when something is wrong with them",
    arguments: [
      (#""ordinal":0"#, #""ordinal":-1"#, #""ordinal" is missing or not a whole number from 0"#),
      (#""ordinal":0"#, #""ordinal":0.5"#, #""ordinal" is missing"#),
      ("11:00", "25:00", "\"at\" is no time: '2026-11-22T25:00:00Z'"),
      (#""utcOffset":60"#, #""utcOffset":9999"#, #""utcOffset" is missing"#),
      (#""type":"session""#, #""type":"party""#, "a record of the kind 'party' is not known here"),
      (#""type":"session""#, #""type":"void""#, #""review" is missing or not a text"#),
      (#""id":"0000"#, #""id":"zzzz"#, #""id" is missing or not a UUID"#),
      (#"0}"#, "0", "no JSON from column"), (#"0}"#, "0,\"id\":1}", "no JSON from column"),
      (#""type":"session""#, #""type":"exam","items":["a b/c"]"#, #""items" is missing"#),
    ])
  func faults(part: String, replacement: String, words: String) throws {
    try #require(line.contains(part))
    let odd = line.replacing(part, with: replacement, maxReplacements: 1)
    var found = FactImport(into: [])
    found.read(lines: Self.lines("\n\(odd)\n\(line)\n"))
    #expect(found.skipped.map(\.line) == [2])
    #expect(found.skipped.first?.words.contains(words) == true, "\(found.skipped)")
    #expect(found.new.count == 1)
  }

  @Test("are left out when another record has their identity")
  func conflict() {
    var found = FactImport(into: [])
    found.read(lines: Self.lines(line + "\n" + line.replacing(":60,", with: ":0,") + "\n" + line))
    #expect(found.skipped.map(\.line) == [2] && found.new.count == 1 && found.alreadyThere == 1)
  }
}
