import Foundation
import ProjectFiles
import Testing

@testable import TelequizCommands

@Suite("telequiz memory")
struct MemoryCommandTests {
  struct Trace: Decodable {
    struct Review: Decodable {
      var elapsed: Int
      var rating: Int
      var retrievability: Double?
      var stability: Double
      var difficulty: Double
      var interval: Double
    }
    var schema: Int
    var model: String
    var reviews: [Review]
  }

  func vectors<Value: Decodable>(_ name: String, as: Value.Type) throws -> Value {
    let url = ProjectFiles.url("Tests/SchedulingTests/Fixtures/\(name)")
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
  }

  @Test("shows what the model makes of each rating")
  func table() {
    let run = Run("memory", "3@0", "3@2", "1@9")
    #expect(
      run.output == """
        days  rating  remembered  stability  difficulty  interval
           0  good           new     2.31 d        2.12    2.31 d
           2  good        90.9 %    10.96 d        2.11   10.96 d
           9  again       91.3 %     1.51 d        7.39    1.51 d

        """)
    #expect(run.error.isEmpty)
    #expect(run.status == .done)
  }

  @Test("prints the numbers of py-fsrs, to 1e-9, where its days are whole")
  func python() throws {
    struct Vectors: Decodable {
      struct Review: Decodable {
        var elapsed_days: Double
        var rating: Int
        var retrievability_before_fractional: Double?
        var stability: Double
        var difficulty: Double
      }
      struct History: Decodable {
        var params: String
        var desired_retention: Double
        var reviews: [Review]
      }
      var parameters: [String: [Double]]
      var cases: [History]
    }
    let vectors = try vectors("pyfsrs6_vectors.json", as: Vectors.self)
    let whole = vectors.cases.filter { history in
      history.reviews.allSatisfy { $0.elapsed_days.rounded() == $0.elapsed_days }
    }
    #expect(whole.count >= 8)
    for history in whole {
      let parameters = try #require(vectors.parameters[history.params])
      let run = Run(
        ["memory", "--json", "--desired-retention", "\(history.desired_retention)"]
          + ["--parameters", parameters.map(\.description).joined(separator: ",")]
          + history.reviews.map { "\($0.rating)@\(Int($0.elapsed_days))" })
      #expect(run.status == .done)
      let trace = try JSONDecoder().decode(Trace.self, from: Data(run.output.utf8))
      #expect(trace.schema == 1)
      #expect(trace.model == "fsrs-6")
      try #require(trace.reviews.count == history.reviews.count)
      for (review, expected) in zip(trace.reviews, history.reviews) {
        #expect(review.elapsed == Int(expected.elapsed_days))
        #expect(review.rating == expected.rating)
        #expect(abs(review.stability / expected.stability - 1) < 1e-9)
        #expect(abs(review.difficulty / expected.difficulty - 1) < 1e-9)
        #expect(
          (review.retrievability == nil) == (expected.retrievability_before_fractional == nil))
        let retrievability = review.retrievability ?? 1
        #expect(
          abs(retrievability / (expected.retrievability_before_fractional ?? 1) - 1) < 1e-9)
      }
    }
  }

  @Test("prints intervals that reach the desired retention")
  func intervals() throws {
    let run = Run("memory", "3@0", "4@5", "--desired-retention", "0.9", "--json")
    let trace = try JSONDecoder().decode(Trace.self, from: Data(run.output.utf8))
    for review in trace.reviews {
      #expect(abs(review.interval / review.stability - 1) < 1e-14)
    }
    #expect(run.output.contains(#""retrievability": null"#))
  }

  @Test("names every step that it cannot read, as a usage error")
  func malformedSteps() {
    let run = Run("memory", "3@0", "x", "5@1", "3@1.5", "2@+1", "3@99999999999999999999", "1@2@3")
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    let lines = run.error.split(separator: "\n").prefix(6)
    #expect(
      lines == [
        "telequiz: step 2, 'x': write a rating and the days since the one before it, as in 3@9",
        "step 3, '5@1': a rating is 1 (again), 2 (hard), 3 (good) or 4 (easy)",
        "step 4, '3@1.5': days are a whole number, 0 for the same day, 36500 at most",
        "step 5, '2@+1': days are a whole number, 0 for the same day, 36500 at most",
        "step 6, '3@99999999999999999999': days are a whole number, 0 for the same day, "
          + "36500 at most",
        "step 7, '1@2@3': write a rating and the days since the one before it, as in 3@9",
      ])
  }

  @Test("names parameters and options beside the steps, all at once")
  func everything() {
    let values = "0.212,1.2931,x,8.2956,6.4133"
    let run = Run("memory", "1@3", "--parameters", values, "--desired-retention", "1")
    #expect(run.status == .usage)
    #expect(
      run.error.hasPrefix(
        """
        telequiz: step 1, '1@3': nothing comes before the first review; its days are 0
        parameter w2, 'x', is not a number
        desired retention 1.0 must lie between 0.1 and 0.999

        """))
  }

  @Test("refuses parameters that are too few or out of bounds")
  func parameters() {
    #expect(
      Run("memory", "3@0", "--parameters", "1,2").error.hasPrefix(
        "telequiz: 21, or 19, or 17 parameters are needed, but there are 2\n"))
    let zeros = [String](repeating: "0", count: 21).joined(separator: ",")
    let run = Run("memory", "3@0", "--parameters", zeros)
    #expect(run.status == .usage)
    #expect(run.error.contains("parameter w0 is 0.0, but must lie between 0.001 and 100.0"))
    #expect(run.error.contains("parameter w20 is 0.0, but must lie between 0.1 and 0.8"))
  }

  @Test(
    "refuses an unknown model and an empty history", arguments: [["3@0", "--model", "sm-2"], []])
  func usage(arguments: [String]) {
    let run = Run(["memory"] + arguments)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(!run.error.isEmpty)
  }

  @Test("shows hostile arguments inert")
  func hostile() {
    let run = Run("memory", "3@0\u{1B}]0;x\u{7}")
    #expect(!run.error.contains("\u{1B}"))
    #expect(run.error.contains("'3@0^[]0;x^G'"))
  }
}
