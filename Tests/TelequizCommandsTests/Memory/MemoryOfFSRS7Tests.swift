import Foundation
import ProjectFiles
import Testing

@testable import TelequizCommands

@Suite("telequiz memory --model fsrs-7")
struct MemoryOfFSRS7Tests {
  struct Trace: Decodable {
    struct Review: Decodable {
      var elapsed: Double
      var rating: Int
      var retrievability: Double?
      var stability: Double
      var fastStability: Double
      var difficulty: Double
      var interval: Double
    }
    var model: String
    var reviews: [Review]
  }

  @Test("shows both stabilities, and times shorter than a day in their own units")
  func table() {
    let run = Run("memory", "1@0", "2@0.25", "3@3", "--model", "fsrs-7")
    #expect(run.error.isEmpty)
    #expect(
      run.output == """
        days  rating  remembered  stability      fast  difficulty  interval
           0  again          new      2.6 h     2.1 h        6.17     3.3 s
        0.25  hard        58.7 %     12.8 h   23.08 d        7.66  49.5 min
           3  good        68.4 %     2.12 d  117.95 d        7.59    16.5 h

        """)
    #expect(run.status == .done)
  }

  @Test("prints the numbers of an independent derivation, to 1e-9")
  func vectors() throws {
    struct Vectors: Decodable {
      struct Review: Decodable {
        var elapsed_days: Double
        var rating: Int
        var retrievability_before: Double?
        var stability_slow: Double
        var stability_fast: Double
        var difficulty: Double
        var interval: [String: Double]
      }
      struct History: Decodable { var reviews: [Review] }
      var parameters: [Double]
      var cases: [History]
    }
    let url = ProjectFiles.url("Tests/SchedulingTests/Fixtures/fsrs7_vectors.json")
    let vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: url))
    for history in vectors.cases {
      let run = Run(
        ["memory", "--json", "--model", "fsrs-7", "--desired-retention", "0.8"]
          + ["--parameters", vectors.parameters.map(\.description).joined(separator: ",")]
          + history.reviews.map { "\($0.rating)@\($0.elapsed_days)" })
      #expect(run.status == .done)
      let trace = try JSONDecoder().decode(Trace.self, from: Data(run.output.utf8))
      #expect(trace.model == "fsrs-7")
      try #require(trace.reviews.count == history.reviews.count)
      for (review, expected) in zip(trace.reviews, history.reviews) {
        #expect(review.elapsed == expected.elapsed_days)
        #expect(abs(review.stability / expected.stability_slow - 1) < 1e-9)
        #expect(abs(review.fastStability / expected.stability_fast - 1) < 1e-9)
        #expect(abs(review.difficulty / expected.difficulty - 1) < 1e-9)
        #expect((review.retrievability == nil) == (expected.retrievability_before == nil))
        let retrievability = review.retrievability ?? 1
        #expect(abs(retrievability / (expected.retrievability_before ?? 1) - 1) < 1e-9)
        let interval = try #require(expected.interval["0.8"])
        #expect(abs(review.interval / interval - 1) < 1e-9)
      }
    }
  }

  @Test("names days that are no numbers, and parameters that do not fit")
  func wrongInput() {
    let run = Run("memory", "3@0.5", "3@1.2.3", "3@-1", "3@1e3", "--model", "fsrs-7")
    #expect(run.status == .usage)
    #expect(
      run.error.hasPrefix(
        """
        telequiz: step 1, '3@0.5': nothing comes before the first review; its days are 0
        step 2, '3@1.2.3': days are a number such as 9 or 0.5, 36500 at most
        step 3, '3@-1': days are a number such as 9 or 0.5, 36500 at most
        step 4, '3@1e3': days are a number such as 9 or 0.5, 36500 at most

        """))
    let few = Run("memory", "3@0", "--model", "fsrs-7", "--parameters", "1,2")
    #expect(few.error.hasPrefix("telequiz: 34 parameters are needed, but there are 2\n"))
  }

  @Test("parameters of FSRS-5 are taken for fsrs-6")
  func migration() {
    let five =
      "0.40255,1.18385,3.173,15.69105,7.1949,0.5345,1.4604,0.0046,1.54575,0.1192,1.01925,"
      + "1.9395,0.11,0.29605,2.2698,0.2315,2.9898,0.51655,0.6621"
    let run = Run("memory", "3@0", "3@0", "2@2", "--parameters", five)
    #expect(run.status == .done)
    #expect(run.output.contains("5.65 d"))
  }
}
