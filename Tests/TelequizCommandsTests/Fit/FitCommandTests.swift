import Foundation
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("telequiz fit")
struct FitCommandTests {
  struct Report: Decodable {
    struct Comparison: Decodable {
      var foreseen: Int
      var presentLogLoss: Double
      var fittedLogLoss: Double
    }
    var schema: Int
    var log: String?
    var model: String
    var reviews: Int
    var cards: Int
    var foreseen: Int
    var outcome: String
    var fitted: String
    var all: Comparison?
    var later: Comparison?
    var parameters: [Double]
  }

  func report(_ world: World) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(world.output.utf8))
  }

  /// Cards that begin with a right answer and are remembered after so many days.
  static func csv(cards: Int, days: [Int], lapseEvery: Int) -> String {
    var lines = ["card_id,review_rating,review_time"]
    for card in 0..<cards {
      var moment = 1_760_000_000_000 + card * 7_200_000
      lines.append("\(card),3,\(moment)")
      for (place, days) in days.enumerated() {
        moment += days * 86_400_000
        lines.append("\(card),\((card + place) % lapseEvery == 0 ? 1 : 3),\(moment)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A log from which more can be told than the default parameters do.
  static let telling = csv(cards: 60, days: [20, 60, 90], lapseEvery: 20)

  @Test("tells what fitted parameters are worth, and which to use")
  func adopted() throws {
    let world = World()
    world.files["/logs/revlog.csv"] = Self.telling
    world.run(["fit", "--log", "/logs/revlog.csv"])
    world.columns = 50
    world.run(["fit", "--log", "/logs/revlog.csv"])
    #expect(world.output.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
    try Transcript.check(world.transcript, "fit")
  }

  @Test("says the same to programs, in full", arguments: [("fsrs-6", 21), ("fsrs-7", 34)])
  func json(model: String, parameters: Int) throws {
    let world = World()
    world.input = Self.telling
    #expect(world.run(["fit", "--log", "-", "--model", model, "--json"]) == .done)
    let report = try report(world)
    #expect(report.schema == 1 && report.model == model && report.log == "standard input")
    #expect(report.reviews == 240 && report.cards == 60 && report.foreseen == 180)
    #expect(report.outcome == "adopted" && report.fitted == "everything")
    let later = try #require(report.later)
    #expect(later.fittedLogLoss < later.presentLogLoss && later.foreseen == 120)
    #expect(try #require(report.all).foreseen == 180)
    #expect(report.parameters.count == parameters)
    let values = report.parameters.map { "\($0)" }.joined(separator: ",")
    #expect(
      world.run(["memory", "3@0", "3@4", "--model", model, "--parameters", values]) == .done)
  }

  @Test("keeps the parameters where there is too little")
  func kept() throws {
    let world = World()
    world.files["/few.csv"] = Self.csv(cards: 3, days: [2, 5], lapseEvery: 4)
    world.run(["fit", "--log", "/few.csv"])
    world.run(["fit", "--log", "/few.csv", "--model", "fsrs-7"])
    world.files["/none.csv"] = "card_id,review_rating,review_time\n"
    world.run(["fit", "--log", "/none.csv"])
    try Transcript.check(world.transcript, "fit-kept")
    let other = World()
    other.input = Self.csv(cards: 3, days: [2, 5], lapseEvery: 4)
    other.run(["fit", "--log", "-", "--json"])
    let report = try report(other)
    #expect(report.outcome == "too-few" && report.fitted == "nothing")
    #expect(report.all == nil && report.later == nil && report.parameters.count == 21)
  }

  @Test("names everything in a log that cannot be read")
  func faults() {
    let world = World()
    world.files["/bad.csv"] = "card_id,review_rating,review_time\n1,good,1760000000000\n"
    #expect(world.run(["fit", "--log", "/bad.csv"]) == .failed)
    #expect(world.error.contains("bad.csv:2: no rating from 1 to 4: 'good'"))
    #expect(world.run(["fit", "--log", "/missing.csv"]) == .failed)
    #expect(world.run(["fit", "--log", "/bad.csv", "--default"]) == .usage)
    #expect(world.run(["fit", "--log", "/bad.csv", "--model", "sm-2"]) == .usage)
  }
}
