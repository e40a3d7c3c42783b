import Foundation
import Scheduling
import Testing

@Suite("FSRS-6 agrees with")
struct FSRS6VectorsTests {
  @Test("fsrs-rs, which counts whole days in 32-bit numbers, to 1e-5")
  func rust() throws {
    let model = FSRS6()
    let vectors = try Fixture.load("fsrs_rs6_vectors.json", as: RustVectors.self)
    #expect(vectors.cases.count == 5)
    for history in vectors.cases {
      let reviews = try history.reviews.map {
        TimedRating(try #require(Rating(rawValue: $0[1])), afterDays: Double($0[0]))
      }
      let trace = MemoryTrace(of: reviews, in: model, desiredRetention: 0.9)
      try #require(trace.steps.count == history.states.count)
      for (step, expected) in zip(trace.steps, history.states) {
        #expect(relativeError(step.state.stability, expected.stability) < 1e-5)
        #expect(relativeError(step.state.difficulty, expected.difficulty) < 1e-5)
      }
      #expect(history.next.count == 16)
      for (name, next) in history.next {
        // "dr0.7_el5": desired retention 0.7, five days elapsed.
        let parts = name.split(separator: "_")
        let desired = try #require(Double(parts[0].dropFirst(2)))
        let days = try #require(Double(parts[1].dropFirst(2)))
        let outcomes = model.outcomes(of: trace.steps.last?.state, afterDays: days)
        try expect(outcomes, in: model, desiredRetention: desired, toMatch: next)
      }
    }
    try expect(
      model.outcomes(of: nil, afterDays: 0), in: model, desiredRetention: 0.9,
      toMatch: vectors.newCard)
  }

  func expect(
    _ outcomes: Outcomes<MemoryState>, in model: FSRS6, desiredRetention: Double,
    toMatch expected: [String: RustVectors.Next]
  ) throws {
    for rating in Rating.allCases {
      let next = try #require(expected["\(rating)"])
      let interval = model.interval(of: outcomes[rating], desiredRetention: desiredRetention)
      #expect(relativeError(outcomes[rating].stability, next.stability) < 1e-5)
      #expect(relativeError(outcomes[rating].difficulty, next.difficulty) < 1e-5)
      #expect(relativeError(interval, next.interval) < 1e-5)
    }
  }

  // py-fsrs floors the time between reviews to whole days, and schedules by fixed steps of minutes
  // while its cards are "Learning" or "Relearning"; only in "Review" is its interval the model's,
  // rounded half to even and kept to 1...36,500 days.
  @Test("py-fsrs, in 64-bit numbers, to 1e-9")
  func python() throws {
    let vectors = try Fixture.load("pyfsrs6_vectors.json", as: PythonVectors.self)
    #expect(vectors.cases.count == 80)
    #expect(vectors.default_parameters == FSRS6.Parameters.default.values)
    for history in vectors.cases {
      let values = try #require(vectors.parameters[history.params])
      let model = FSRS6(parameters: try FSRS6.Parameters(validating: values))
      let reviews = try history.reviews.map {
        TimedRating(
          try #require(Rating(rawValue: $0.rating)), afterDays: $0.elapsed_days.rounded(.down))
      }
      let trace = MemoryTrace(
        of: reviews, in: model, desiredRetention: history.desired_retention)
      var previous: MemoryState?
      for (step, expected) in zip(trace.steps, history.reviews) {
        #expect(relativeError(step.state.stability, expected.stability) < 1e-9)
        #expect(relativeError(step.state.difficulty, expected.difficulty) < 1e-9)
        #expect(
          (step.retrievability == nil) == (expected.retrievability_before_pyfsrs_floor_days == nil))
        if let value = step.retrievability,
          let floored = expected.retrievability_before_pyfsrs_floor_days
        {
          #expect(relativeError(value, floored) < 1e-9)
        }
        if let previous, let fractional = expected.retrievability_before_fractional {
          let value = model.retrievability(of: previous, afterDays: expected.elapsed_days)
          #expect(relativeError(value, fractional) < 1e-9)
        }
        if expected.state == "Review" {
          let days = min(max(step.intervalDays.rounded(.toNearestOrEven), 1), 36_500)
          #expect(days * 86_400 == expected.interval_seconds)
        }
        previous = step.state
      }
    }
  }

  @Test("the closed form of curve and interval over decays and stabilities, to 1e-9")
  func closedForm() throws {
    let table = try Fixture.load("fsrs6_curve_interval_table.json", as: ClosedForm.self)
    #expect(table.rows.count == 35)
    for row in table.rows {
      var values = FSRS6.Parameters.default.values
      values[20] = row.decay
      let model = FSRS6(parameters: try FSRS6.Parameters(validating: values))
      let state = MemoryState(stability: row.S, difficulty: 5)
      for (days, expected) in row.R {
        let days = try #require(Double(days))
        #expect(relativeError(model.retrievability(of: state, afterDays: days), expected) < 1e-9)
      }
      for (desired, expected) in row.I {
        let desired = try #require(Double(desired))
        let interval = model.interval(stability: row.S, desiredRetention: desired)
        #expect(relativeError(interval, expected) < 1e-9)
      }
    }
  }
}

struct RustVectors: Decodable {
  struct State: Decodable {
    var stability: Double
    var difficulty: Double
  }
  struct Next: Decodable {
    var stability: Double
    var difficulty: Double
    var interval: Double
  }
  struct History: Decodable {
    var reviews: [[Int]]
    var states: [State]
    var next: [String: [String: Next]]
  }
  var cases: [History]
  var newCard: [String: Next]

  enum CodingKeys: String, CodingKey {
    case cases
    case newCard = "new_card_next_dr0.9"
  }
}

struct PythonVectors: Decodable {
  struct Review: Decodable {
    var elapsed_days: Double
    var rating: Int
    var retrievability_before_pyfsrs_floor_days: Double?
    var retrievability_before_fractional: Double?
    var stability: Double
    var difficulty: Double
    var state: String
    var interval_seconds: Double
  }
  struct History: Decodable {
    var params: String
    var desired_retention: Double
    var reviews: [Review]
  }
  var default_parameters: [Double]
  var parameters: [String: [Double]]
  var cases: [History]
}

struct ClosedForm: Decodable {
  struct Row: Decodable {
    var decay: Double
    var S: Double
    var R: [String: Double]
    var I: [String: Double]
  }
  var rows: [Row]
}
