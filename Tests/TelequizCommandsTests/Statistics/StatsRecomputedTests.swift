import Foundation
import Testing

@testable import TelequizCommands

/// The numbers of `stats --json` beside a plain count over what `progress export` writes.
@Suite("stats and the exported answers")
struct StatsRecomputedTests {
  /// A line of the export.
  struct Line: Decodable {
    struct Amended: Decodable {
      var confidence: String
    }
    struct Reason: Decodable {
      var fails: String?
    }
    var type: String
    var studyDay: String
    var mode: String?
    var answer: String?
    var response: String?
    var confidence: String?
    var amended: Amended?
    var exposure: Int?
    var voided: Bool?
    var hint: Bool?
    var latencyMs: Int?
  }

  struct Rate: Decodable {
    var right: Int
    var of: Int
    var share: Double?
    var low: Double?
    var high: Double?
  }

  struct Report: Decodable {
    struct Accuracy: Decodable {
      var days: Int?
      var newExamples: Rate
      var repeats: Rate
    }
    struct Confusion: Decodable {
      struct Category: Decodable {
        var category: String
        var answeredAs: [Int]
      }
      var categories: [Category]
    }
    struct Confidence: Decodable {
      struct Level: Decodable {
        var confidence: String
        var answers: Rate
      }
      var levels: [Level]
    }
    struct Calendar: Decodable {
      struct Day: Decodable {
        var day: String
        var answers: Int
        var right: Int
      }
      var days: [Day]
      var practisedDays: Int
    }
    struct Effort: Decodable {
      var medianRightMs: Int?
      var hinted: Int
    }
    var schema: Int
    var answers: Int
    var accuracy: [Accuracy]
    var confusion: [Confusion]
    var confidence: Confidence
    var calendar: Calendar
    var effort: Effort
  }

  @Test("agree", arguments: [(20, 1), (150, 2)] as [(Int, UInt64)])
  func agree(days: Int, seed: UInt64) throws {
    let world = try World.afterPractice(days: days, seed: seed)
    world.files["/home/ada/.local/share/telequiz/progress.sqlite"] = ""
    world.run(["progress", "export"])
    let lines = try world.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }.filter { $0.type == "review" && $0.voided != true && $0.mode != "contested" }
    try #require(lines.count > 50)
    let before = world.output.count
    world.run(["stats", "--json"])
    let report = try JSONDecoder().decode(
      Report.self, from: Data(world.output.dropFirst(before).utf8))

    #expect(report.schema == 1 && report.answers == lines.count)
    let isRight = { (line: Line) in line.answer == line.response }
    let new = lines.filter { $0.exposure == 1 }
    let all = try #require(report.accuracy.last)
    #expect(all.newExamples.of == new.count && all.newExamples.right == new.count(where: isRight))
    #expect(all.repeats.of == lines.count - new.count)
    let week = Set((16...22).map { "2026-11-\($0)" })
    #expect(
      report.accuracy[0].newExamples.of == new.count { week.contains($0.studyDay) })

    let n = Double(new.count)
    let p = Double(new.count(where: isRight)) / n
    let z = 1.959963984540054
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let spread = p * (1 - p) / n + z * z / (4 * n * n)
    let half = z / (1 + z * z / n) * spread.squareRoot()
    #expect(abs(try #require(all.newExamples.low) - (centre - half)) < 1e-12)

    let matrix = try #require(report.confusion.first).categories
    for (row, right) in matrix.enumerated() {
      for (column, chosen) in matrix.enumerated() {
        let count = lines.count {
          $0.answer == right.category && $0.response == chosen.category
        }
        #expect(matrix[row].answeredAs[column] == count)
      }
    }
    for level in report.confidence.levels {
      let some = lines.filter { ($0.amended?.confidence ?? $0.confidence) == level.confidence }
      #expect(level.answers.of == some.count && level.answers.right == some.count(where: isRight))
    }
    for day in report.calendar.days {
      #expect(day.answers == lines.count { $0.studyDay == day.day })
    }
    #expect(report.calendar.practisedDays == Set(lines.map(\.studyDay)).count)
    #expect(report.effort.hinted == lines.count { $0.hint == true })
    try #require(lines.contains(where: isRight))
    let times = lines.filter(isRight).compactMap(\.latencyMs).sorted()
    let middle =
      times.count.isMultiple(of: 2)
      ? (times[times.count / 2] + times[times.count / 2 - 1]) / 2 : times[times.count / 2]
    #expect(report.effort.medianRightMs == middle)
  }

  @Test("come as tables, too")
  func csv() throws {
    let world = try World.afterPractice(days: 60)
    for section in ["accuracy", "confusion", "criteria", "confidence", "memory", "forecast"] {
      world.run(["stats", "--csv", section])
    }
    world.run(["stats", "--csv", "next"])
    try Transcript.check(world.transcript, "stats-csv")
  }
}
