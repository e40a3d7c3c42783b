import Scheduling
import Testing

@Suite("FSRS-7 agrees with an independent derivation in 64-bit numbers, to 1e-9:")
struct FSRS7VectorsTests {
  let model = FSRS7()

  @Test("states, retrievabilities and intervals of histories")
  func histories() throws {
    let vectors = try Fixture.load("fsrs7_vectors.json", as: FSRS7Vectors.self)
    #expect(vectors.cases.count == 6)
    for history in vectors.cases {
      let reviews = try history.reviews.map {
        TimedRating(try #require(Rating(rawValue: $0.rating)), afterDays: $0.elapsed_days)
      }
      let trace = MemoryTrace(of: reviews, in: model, desiredRetention: 0.9)
      for (step, expected) in zip(trace.steps, history.reviews) {
        #expect((step.retrievability == nil) == (expected.retrievability_before == nil))
        #expect(relativeError(step.retrievability ?? 1, expected.retrievability_before ?? 1) < 1e-9)
        #expect(relativeError(step.state.slowStability, expected.stability_slow) < 1e-9)
        #expect(relativeError(step.state.fastStability, expected.stability_fast) < 1e-9)
        #expect(relativeError(step.state.difficulty, expected.difficulty) < 1e-9)
        try expect(step.state, toBeDueAfter: expected.interval)
      }
    }
  }

  @Test("the first ratings")
  func firstRatings() throws {
    let vectors = try Fixture.load("fsrs7_vectors.json", as: FSRS7Vectors.self)
    #expect(vectors.first_review.count == 4)
    for rating in Rating.allCases {
      let expected = try #require(vectors.first_review["\(rating.rawValue)"])
      let state = model.state(of: nil, rated: rating, afterDays: 0)
      try expect(state, isCloseTo: expected.state)
      try expect(state, toBeDueAfter: expected.interval)
    }
  }

  @Test("the forgetting curve")
  func curve() throws {
    let vectors = try Fixture.load("fsrs7_vectors.json", as: FSRS7Vectors.self)
    #expect(vectors.curve.count == 6)
    for row in vectors.curve {
      let state = FSRS7State(
        slowStability: row.state[0], fastStability: row.state[1], difficulty: row.state[2])
      for (days, expected) in row.R {
        let days = try #require(Double(days))
        #expect(relativeError(model.retrievability(of: state, afterDays: days), expected) < 1e-9)
      }
    }
  }

  func expect(_ state: FSRS7State, isCloseTo expected: [Double]) throws {
    try #require(expected.count == 3)
    #expect(relativeError(state.slowStability, expected[0]) < 1e-9)
    #expect(relativeError(state.fastStability, expected[1]) < 1e-9)
    #expect(relativeError(state.difficulty, expected[2]) < 1e-9)
  }

  func expect(_ state: FSRS7State, toBeDueAfter intervals: [String: Double]) throws {
    for (desired, expected) in intervals {
      let desired = try #require(Double(desired))
      let interval = model.interval(of: state, desiredRetention: desired)
      #expect(relativeError(interval, expected) < 1e-9, "\(state) at \(desired)")
    }
  }
}

struct FSRS7Vectors: Decodable {
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
  struct First: Decodable {
    var state: [Double]
    var interval: [String: Double]
  }
  struct Curve: Decodable {
    var state: [Double]
    var R: [String: Double]
  }
  var parameters: [Double]
  var lower_bounds: [Double]
  var upper_bounds: [Double]
  var cases: [History]
  var first_review: [String: First]
  var curve: [Curve]
}
