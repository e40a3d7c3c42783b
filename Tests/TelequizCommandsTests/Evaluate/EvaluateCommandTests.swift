import Foundation
import ProjectFiles
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("telequiz evaluate")
struct EvaluateCommandTests {
  struct Report: Decodable {
    struct Model: Decodable {
      var model: String
      var n: Int
      var logLoss: Double
      var logLossInterval: [Double]
      var rmseBins: Double
      var auc: Double?
      var excess: Double
    }
    var schema: Int
    var log: String?
    var reviews: Int
    var cards: Int
    var withoutSameDay: [Model]?
    var withSameDay: [Model]?
  }

  func report(_ world: World) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(world.output.utf8))
  }

  /// A log of some cards, each reviewed every other day and twice on its third.
  static func csv(cards: Int = 12) -> String {
    var lines = ["review_duration,card_id,review_rating,review_time"]
    for card in 0..<cards {
      for (place, hours) in [0, 1, 48, 96, 97, 200, 300].enumerated() {
        let rating = (card + place) % 3 == 0 ? 1 : 3
        lines.append("900,\(card),\(rating),\(1_760_000_000_000 + (hours + card) * 3_600_000)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test("tells which model foresees the learner's own reviews best, at 80 and at 50 columns")
  func ownLog() throws {
    let world = try World.afterPractice(days: 120)
    world.run(["evaluate", "--model", "avg", "--model", "sm-2"])
    world.columns = 50
    world.run(["evaluate", "--model", "avg", "--model", "sm-2"])
    #expect(world.output.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
    try Transcript.check(world.transcript, "evaluate")
  }

  @Test("tries models of memory plain and with what could be guessed, default and fitted")
  func forms() throws {
    let world = try World.afterPractice(days: 40)
    world.run(["evaluate", "--model", "fsrs-6", "--json"])
    let report = try report(world)
    #expect(report.log == nil)
    #expect(report.withSameDay == nil)
    #expect(
      Set(report.withoutSameDay?.map(\.model) ?? []) == [
        "FSRS-6 default", "FSRS-6 fitted", "FSRS-6 default + guess", "FSRS-6 fitted + guess",
      ])
    let losses = report.withoutSameDay?.map(\.logLoss) ?? []
    #expect(losses == losses.sorted())
  }

  @Test("reads a log of another program, columns in any order and times in milliseconds or words")
  func foreignLog() throws {
    let world = World()
    world.files["/logs/revlog.csv"] = Self.csv()
    world.run(["evaluate", "--log", "/logs/revlog.csv", "--model", "moving-avg"])
    try Transcript.check(world.transcript, "evaluate-log")
    let words = World()
    words.files["/a.csv"] = """
      card_id,review_rating,review_time
      1,3,2025-10-09T08:53:20.000000+00:00
      1,1,2025-10-09 09:53:20
      1,4,2025-10-11T08:53:20+02:00

      """
    words.run(["evaluate", "--log", "/a.csv"])
    #expect(
      words.error.hasPrefix(
        "telequiz: there is too little to evaluate: 2 of 3 reviews had an earlier one"))
  }

  @Test("leaves ratings out that are none, and counts choices")
  func otherRatings() throws {
    let world = World()
    world.input = Self.csv() + "1,999,0,1760000000000\n1,998,5,1760000000000\n"
    world.run(
      ["evaluate", "--log", "-", "--categories", "2", "--model", "fsrs-7", "--json"])
    let report = try report(world)
    #expect(report.schema == 1)
    #expect(report.log == "standard input")
    #expect(report.cards == 12)
    #expect(report.reviews == 84)
    #expect(report.withoutSameDay?.count == 4)
    #expect(report.withSameDay?.count == 4)
  }

  @Test("names everything in a log that cannot be read")
  func faults() throws {
    let world = World()
    world.files["/bad.csv"] = """
      card_id,review_rating,review_time
      1,good,1760000000000
      1,3,yesterday
      1,3
      1,3,99999999999999999999

      """
    world.files["/other.csv"] = "a,b\n1,2\n"
    world.files["/empty.csv"] = ""
    for file in ["/bad.csv", "/other.csv", "/empty.csv", "/none.csv"] {
      #expect(world.run(["evaluate", "--log", file]) == .failed)
    }
    #expect(world.run(["evaluate", "--categories", "2"]) == .usage)
    #expect(world.run(["evaluate", "--log", "/bad.csv", "--categories", "1"]) == .usage)
    #expect(world.run(["evaluate", "--model", "sm-5"]) == .usage)
    try Transcript.check(world.transcript, "evaluate-faults")
  }

  @Test("of nobody yet says how much it takes")
  func empty() {
    let world = World()
    #expect(world.run(["evaluate"]) == .failed)
    #expect(
      world.error.hasPrefix(
        "telequiz: there is too little to evaluate: 0 of 0 reviews had an earlier one"))
  }

  @Test(
    "comes to the scores that another harness found in a real log",
    .enabled(if: ProjectFiles.shared("scheduling/data/josh_revlog.csv") != nil))
  func realLog() throws {
    let url = try #require(ProjectFiles.shared("scheduling/data/josh_revlog.csv"))
    let world = World()
    world.files["/josh.csv"] = try String(contentsOf: url, encoding: .utf8)
    world.run(["evaluate", "--log", "/josh.csv", "--model", "moving-avg", "--json"])
    let report = try report(world)
    #expect(report.reviews == 12_580)
    let day = try #require(report.withoutSameDay?.first)
    #expect(day.n == 5_230)
    #expect(abs(day.logLoss - 0.4783) < 0.00005)
    #expect(abs(day.rmseBins - 0.0609) < 0.00005)
    #expect(abs((day.auc ?? 0) - 0.550) < 0.0005)
    let any = try #require(report.withSameDay?.first)
    #expect(any.n == 9_475)
    #expect(abs(any.logLoss - 0.5167) < 0.00005)
    #expect(abs(any.rmseBins - 0.0582) < 0.00005)
  }
}
